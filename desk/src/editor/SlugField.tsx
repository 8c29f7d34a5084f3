import { useId } from "preact/hooks";
import type { Problem } from "../http/problem";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useLoaded, useRested } from "../shell/loaded";
import { checkSlug, slugFrom, type SlugCheck } from "./slug";

interface SlugProperties {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** The item's own id; null for a new one. */
  readonly own: string | null;
  /** The slug that it has; null for a new one. */
  readonly saved: string | null;
  /** Whether everybody can read it under that slug. */
  readonly published: boolean;
  readonly refused: Problem | null;
  readonly onChange: (slug: string) => void;
}

/** The slug, which follows the title until somebody writes another one, and whether it is free. */
export function SlugField({ kind, slug, title, own, saved, published, refused, onChange }: SlugProperties) {
  const { calls } = useDesk();
  const id = useId();
  const shown = slug === "" ? slugFrom(title) : slug;
  const asked = useRested(shown, 350);
  const check = useLoaded<SlugCheck | null>(
    (signal) => (asked === "" ? Promise.resolve(null) : checkSlug(calls, kind, asked, own, signal)),
    [asked, own, kind, refused],
  );
  const answer = check.value?.slug === shown && shown !== saved && !check.error ? check.value : null;
  return (
    <div class="slug-field">
      <label for={id}>
        Slug<span class="muted"> /{kind.path}/</span>
      </label>
      <input
        id={id}
        class="code"
        value={slug}
        placeholder={slugFrom(title)}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        maxLength={200}
        aria-invalid={answer !== null && !answer.free}
        aria-describedby={`${id}says`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}says`} class="small" role="status">
        <Verdict answer={answer} shown={shown} kind={kind} onChange={onChange} />
        {published && shown !== saved && answer?.free && (
          <span class="muted"> The old address goes on leading here.</span>
        )}
      </span>
    </div>
  );
}

interface VerdictProperties {
  readonly answer: SlugCheck | null;
  readonly shown: string;
  readonly kind: Kind;
  readonly onChange: (slug: string) => void;
}

function Verdict({ answer, shown, kind, onChange }: VerdictProperties) {
  if (shown === "" || !answer) {
    return null;
  }
  if (answer.free) {
    return <span class="good-text">✓ free</span>;
  }
  return (
    <span class="bad-text">
      {answer.holder ? `Another ${kind.singular} has it.` : "Lower-case letters and digits, in groups joined by dashes."}{" "}
      {answer.suggestion && (
        <button type="button" class="link" onClick={() => onChange(answer.suggestion ?? "")}>
          Take {answer.suggestion}
        </button>
      )}
    </span>
  );
}
