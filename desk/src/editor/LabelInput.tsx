import { useId, useState } from "preact/hooks";
import { completions, withTag, type TagCount } from "./tags";

interface LabelProperties {
  readonly label: string;
  readonly labels: readonly string[];
  readonly known: readonly TagCount[];
  readonly onChange: (labels: readonly string[]) => void;
}

/** Several short labels, with completion from those in use (the combobox pattern of WAI-ARIA). */
export function LabelInput({ label, labels, known, onChange }: LabelProperties) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const offered = completions(typed, known, labels);

  function add(text: string) {
    onChange(withTag(labels, text));
    setTyped("");
    setActive(-1);
  }

  function key(event: KeyboardEvent) {
    if (event.isComposing) {
      return;
    }
    const chosen = offered[active];
    if ((event.key === "Enter" || event.key === ",") && (chosen || typed.trim() !== "")) {
      event.preventDefault();
      add(event.key === "Enter" && chosen ? chosen.tag : typed);
    } else if (event.key === "Tab" && chosen) {
      event.preventDefault();
      add(chosen.tag);
    } else if (event.key === "ArrowDown" && offered.length > 0) {
      event.preventDefault();
      setActive((active + 1) % offered.length);
    } else if (event.key === "ArrowUp" && offered.length > 0) {
      event.preventDefault();
      setActive(active <= 0 ? offered.length - 1 : active - 1);
    } else if (event.key === "Escape" && offered.length > 0) {
      event.preventDefault();
      setActive(-1);
      setTyped("");
    } else if (event.key === "Backspace" && typed === "" && labels.length > 0) {
      onChange(labels.slice(0, -1));
    }
  }

  return (
    <div class="field labels">
      <label for={id}>{label}</label>
      {labels.length > 0 && (
        <ul class="chips" aria-label={`${label} of this item`}>
          {labels.map((one) => (
            <li key={one} class="chip">
              {one}
              <button type="button" class="quiet" aria-label={`Remove ${one}`} onClick={() => onChange(labels.filter((other) => other !== one))}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={active >= 0 && offered[active] ? `${id}o${active}` : undefined}
        autocomplete="off"
        maxLength={100}
        value={typed}
        placeholder="Type and press Enter"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={key}
        onBlur={() => add(typed)}
      />
      <ul id={`${id}list`} role="listbox" aria-label={`Known ${label.toLowerCase()}`} class="completions" hidden={offered.length === 0}>
        {offered.map((one, index) => (
          <li
            key={one.tag}
            id={`${id}o${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              add(one.tag);
            }}
          >
            {one.tag} <span class="muted small">{one.count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
