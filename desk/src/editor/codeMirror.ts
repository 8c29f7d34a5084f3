import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { link, surround } from "./markdownCommands";

/** The colours are those of the page, by its custom properties, so that they follow its theme. */
const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "650", color: "var(--ink)" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--accent-ink)" },
  { tag: tags.monospace, color: "var(--code-ink)" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.quote], color: "var(--muted)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", backgroundColor: "transparent", color: "var(--ink)", fontSize: "0.95rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--code-font)", lineHeight: "1.65", overflow: "auto" },
  ".cm-content": { padding: "1rem 0 40vh", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1.1rem" },
  ".cm-activeLine": { backgroundColor: "var(--line-tint)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": { backgroundColor: "var(--selection)" },
  ".cm-suggestion": { backgroundColor: "var(--suggestion)" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--rule)" },
  ".cm-searchMatch": { backgroundColor: "var(--suggestion)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--muted)" },
  ".cm-collapsedLines": {
    background: "var(--sunken)",
    color: "var(--muted)",
    padding: "0.2rem 1.1rem",
    // Signs that few fonts have.
    "&:before, &:after": { content: "none" },
  },
});

/** The name of the styles that this page allows (its Content-Security-Policy has it too). */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
}

/** What every editor of Markdown here has, one that only shows something as well. */
export function markdownEditor(label: string): Extension[] {
  return [
    EditorView.cspNonce.of(styleNonce()),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true", autocapitalize: "sentences" }),
    markdown({ base: markdownLanguage, addKeymap: true }),
    syntaxHighlighting(colours),
    look,
  ];
}

/** What one writes with. */
export function writing(): Extension[] {
  return [
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    keymap.of([
      { key: "Mod-b", run: surround("**") },
      { key: "Mod-i", run: surround("*") },
      { key: "Mod-e", run: surround("`") },
      { key: "Mod-k", run: link },
      ...defaultKeymap,
      ...historyKeymap,
      ...searchKeymap,
    ]),
    EditorState.tabSize.of(4),
  ];
}
