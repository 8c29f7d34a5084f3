import { useEffect, useRef, useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { useRested } from "../shell/loaded";

interface PreviewProperties {
  readonly title: string;
  readonly markdown: string;
  /** How far the source is scrolled, from 0 to 1. */
  readonly scrolled: number;
}

/** The text as readers will see it, made by the server as it makes the pages. */
export function Preview({ title, markdown, scrolled }: PreviewProperties) {
  const { calls } = useDesk();
  const rested = useRested(markdown, 250);
  const [html, setHtml] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    const abort = new AbortController();
    calls
      .answer<{ html: string }>("POST", "/admin/preview", { json: { body: rested }, signal: abort.signal })
      .then(({ body }) => {
        setHtml(body.html);
        setProblem(null);
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) {
          setProblem(messageOf(error));
        }
      });
    return () => abort.abort();
  }, [rested]);

  useEffect(() => {
    // What can be scrolled has to be reached by the keyboard as well.
    place.current?.querySelectorAll("pre, table").forEach((one) => (one as HTMLElement).scrollWidth > one.clientWidth && one.setAttribute("tabindex", "0"));
  }, [html]);

  useEffect(() => {
    const { current } = place;
    if (current) {
      current.scrollTop = scrolled * (current.scrollHeight - current.clientHeight);
    }
  }, [scrolled, html]);

  return (
    <article class="preview" ref={place} aria-label="Preview" tabIndex={0} onClick={openElsewhere}>
      {problem && <p class="banner warn">The preview is not up to date: {problem}</p>}
      <p class="preview-title">{title === "" ? <span class="muted">Untitled</span> : title}</p>
      {/* The server has cleaned it, by the same rules as what everybody gets. */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}

/** A link in the text does not take the writer away from it. */
function openElsewhere(event: MouseEvent) {
  const link = (event.target as Element).closest("a");
  if (link) {
    event.preventDefault();
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#")) {
      document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
    } else {
      window.open(link.href, "_blank", "noopener");
    }
  }
}
