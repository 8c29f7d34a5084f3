import { useState } from "preact/hooks";
import type { Item } from "../editing/items";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { Confirm } from "../shell/Dialog";
import { tell } from "../shell/notices";
import { actOnAll, concerned, type BulkAction, type Outcome } from "./listing";

interface BulkProperties {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly onDone: () => void;
}

const WORDS: Record<BulkAction, { readonly label: string; readonly done: string }> = {
  publish: { label: "Publish", done: "published" },
  unpublish: { label: "Unpublish", done: "unpublished" },
  delete: { label: "Delete", done: "deleted" },
};

/** What can be done with all that are chosen. */
export function BulkActions({ kind, items, onDone }: BulkProperties) {
  const { calls } = useDesk();
  const [asking, setAsking] = useState<BulkAction | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);

  async function act(action: BulkAction) {
    const those = concerned(action, items);
    setProgress({ done: 0, of: those.length });
    let done = 0;
    const outcomes = await actOnAll(calls, kind, action, those, () => setProgress({ done: ++done, of: those.length }));
    setProgress(null);
    report(action, kind, outcomes);
    onDone();
  }

  if (items.length === 0) {
    return null;
  }
  return (
    <div class="bulk" role="group" aria-label="With those that are chosen">
      <span>{progress ? `${progress.done} of ${progress.of}…` : `${items.length} chosen`}</span>
      {(["publish", "unpublish", "delete"] as const).map((action) => (
        <button
          key={action}
          type="button"
          class={action === "delete" ? "danger" : ""}
          disabled={progress !== null || concerned(action, items).length === 0}
          onClick={() => setAsking(action)}
        >
          {WORDS[action].label} {concerned(action, items).length}
        </button>
      ))}
      {asking && (
        <Confirm
          title={`${WORDS[asking].label} ${counted(concerned(asking, items).length, kind)}?`}
          text={asking === "delete" ? "This cannot be taken back." : asking === "publish" ? "Everybody will see them at once." : "Nobody but you will see them."}
          action={WORDS[asking].label}
          onConfirm={() => void act(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function counted(count: number, kind: Kind): string {
  return `${count} ${count === 1 ? kind.singular : kind.plural}`;
}

function report(action: BulkAction, kind: Kind, outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter((outcome) => outcome.error !== null);
  const done = outcomes.length - failed.length;
  if (done > 0) {
    tell(`${counted(done, kind)} ${WORDS[action].done}.`);
  }
  failed.forEach(({ item, error }) => tell(`${String(item[kind.title])}: ${error}`, true));
}
