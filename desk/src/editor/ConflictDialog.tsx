import { useState } from "preact/hooks";
import type { Clash } from "../editing/conflict";
import type { EditingSession } from "../editing/editingSession";
import type { Overtaken } from "../editing/editingState";
import type { Fields, Kind, Value } from "../kinds/kind";
import { Dialog } from "../shell/Dialog";
import { moment } from "../shell/moments";
import { TextComparison } from "./TextComparison";

interface ConflictProperties {
  readonly editing: EditingSession;
  readonly overtaken: Overtaken;
}

/** Somebody else saved first: both versions side by side, and a choice for each field that both have changed. */
export function ConflictDialog({ editing, overtaken }: ConflictProperties) {
  const [hidden, setHidden] = useState(false);
  return hidden ? (
    <div class="banner bad floating" role="alert">
      <span>Somebody else saved first. Nothing more is saved until you have chosen.</span>
      <button type="button" class="primary" onClick={() => setHidden(false)}>
        Compare
      </button>
    </div>
  ) : (
    <Choice editing={editing} overtaken={overtaken} onLater={() => setHidden(true)} />
  );
}

/** Begins anew each time it is shown, since one may have gone on writing. */
function Choice({ editing, overtaken, onLater }: ConflictProperties & { readonly onLater: () => void }) {
  const { kind } = editing.state;
  const { theirs, comparison } = overtaken;
  const [chosen, setChosen] = useState<Fields>(comparison.merged);
  return (
    <Dialog title="Somebody else saved first" wide onClose={onLater}>
      <p>
        This {kind.singular} was changed on {moment(theirs.item.updated_at)}, in another window or by somebody else, after you had
        opened it. Nothing of either version is lost.
      </p>
      {comparison.taken.length > 0 && <p>Only they have changed: {labels(kind, comparison.taken)}. That is taken over.</p>}
      {comparison.clashes.length === 0 && <p>Both changes fit together.</p>}
      {comparison.clashes.map((clash) => (
        <ClashChoice
          key={clash.name}
          kind={kind}
          clash={clash}
          chosen={chosen[clash.name] ?? null}
          onChoose={(value) => setChosen((now) => ({ ...now, [clash.name]: value }))}
        />
      ))}
      <div class="actions">
        <button type="button" onClick={onLater}>
          Later
        </button>
        <button type="button" onClick={() => void editing.settle(theirs.fields)}>
          Take theirs, drop mine
        </button>
        <button type="button" class="primary" onClick={() => void editing.settle(chosen)}>
          {comparison.clashes.length === 0 ? "Save both" : "Save my choice"}
        </button>
      </div>
    </Dialog>
  );
}

interface ClashProperties {
  readonly kind: Kind;
  readonly clash: Clash;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function ClashChoice({ kind, clash, chosen, onChoose }: ClashProperties) {
  const label = labels(kind, [clash.name]);
  if (clash.name === kind.text) {
    return (
      <fieldset>
        <legend>{label}</legend>
        <p class="muted small">What is on the right is saved. The arrows take parts of theirs over, and you can write there.</p>
        <TextComparison
          left={String(clash.theirs ?? "")}
          leftLabel="Theirs, as it is saved"
          right={String(clash.mine ?? "")}
          rightLabel="Yours"
          onRight={onChoose}
        />
      </fieldset>
    );
  }
  return (
    <fieldset class="clash">
      <legend>{label}</legend>
      {(["theirs", "mine"] as const).map((side) => (
        <label key={side} class="side">
          <input type="radio" name={`clash-${clash.name}`} checked={chosen === clash[side]} onChange={() => onChoose(clash[side])} />
          <span>
            <strong>{side === "mine" ? "Yours" : "Theirs"}</strong>
            <span class="value">{shown(clash[side])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function labels(kind: Kind, names: readonly string[]): string {
  return names.map((name) => kind.fields.find((field) => field.name === name)?.label ?? name).join(", ");
}

function shown(value: Value): string {
  if (Array.isArray(value)) {
    return value.join(", ") || "none";
  }
  return value === "" || value === null ? "empty" : String(value);
}
