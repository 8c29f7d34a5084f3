import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

interface TabsProperties<T extends string> {
  readonly tabs: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Tabs (the pattern of WAI-ARIA): the arrow keys go from one to the next. */
export function Tabs<T extends string>({ tabs, chosen, onChoose, label, children }: TabsProperties<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function key(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const shown = [...(list.current?.querySelectorAll<HTMLButtonElement>("[role=tab]") ?? [])].filter((tab) => tab.offsetParent !== null);
      const at = shown.findIndex((tab) => tab.dataset["tab"] === chosen);
      const next = shown[(at + step + shown.length) % shown.length];
      next?.focus();
      next?.click();
    }
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={key}>
        {tabs.map(([tab, name]) => (
          <button
            key={tab}
            id={`${id}${tab}`}
            type="button"
            role="tab"
            data-tab={tab}
            class={`tab tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {children}
      </div>
    </>
  );
}
