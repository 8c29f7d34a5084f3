import { useId } from "preact/hooks";
import type { EditingSession } from "../editing/editingSession";
import { Problem } from "../http/problem";
import type { Field, Value } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useLoaded } from "../shell/loaded";
import { useObserved } from "../shell/observed";
import { LabelInput } from "./LabelInput";
import { readTags } from "./tags";

interface FieldsProperties {
  readonly editing: EditingSession;
  /** Which fields, in their order. */
  readonly names: readonly string[];
}

/** The fields of an item, each with the control that fits it. */
export function FieldsForm({ editing, names }: FieldsProperties) {
  const { kind, fields, progress } = useObserved(editing);
  const { calls } = useDesk();
  const known = useLoaded((signal) => (kind.published ? readTags(calls, kind, signal) : Promise.resolve([])), [kind]);
  const refused = progress.kind === "refused" && progress.error instanceof Problem ? progress.error : null;
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      {kind.fields
        .filter((field) => names.includes(field.name))
        .map((field) =>
          field.control === "labels" ? (
            <LabelInput
              key={field.name}
              label={field.label}
              labels={(fields[field.name] ?? []) as readonly string[]}
              known={field.name === "tags" ? (known.value ?? []) : []}
              onChange={(labels) => editing.change(field.name, labels)}
            />
          ) : (
            <SingleField
              key={field.name}
              field={field}
              value={fields[field.name] ?? null}
              problem={refused?.of(field.name) ?? null}
              onChange={(value) => editing.change(field.name, value)}
            />
          ),
        )}
    </form>
  );
}

interface SingleProperties {
  readonly field: Field;
  readonly value: Value;
  readonly problem: string | null;
  readonly onChange: (value: Value) => void;
}

function SingleField({ field, value, problem, onChange }: SingleProperties) {
  const id = useId();
  const says = `${id}says`;
  const shared = { id, "aria-describedby": says, "aria-invalid": problem !== null, required: field.required === true };
  if (field.control === "check") {
    return (
      <div class="field check">
        <input {...shared} type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
        <label for={id}>{field.label}</label>
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {field.control === "paragraph" ? (
        <textarea {...shared} rows={4} maxLength={field.longest} value={String(value ?? "")} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={TYPES[field.control] ?? "text"}
          maxLength={field.longest}
          value={String(value ?? "")}
          onInput={(event) => onChange(field.control === "number" ? event.currentTarget.valueAsNumber || 0 : event.currentTarget.value)}
        />
      )}
      <span id={says} class="small">
        {problem ? <span class="bad-text">{problem}</span> : <span class="muted">{field.hint}</span>}
      </span>
    </div>
  );
}

const TYPES: Partial<Record<Field["control"], string>> = { address: "url", number: "number", date: "date" };
