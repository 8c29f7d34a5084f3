import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { messageOf } from "../http/problem";

interface PageProperties {
  readonly title: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the desk: its heading gets the focus when it is opened, so that screen readers say where they are. */
export function Page({ title, actions, children }: PageProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Desk`;
    heading.current?.focus();
  }, [title]);
  return (
    <div class="page">
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div class="actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** That something could not be read, and a way to try again. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <div class="banner bad" role="alert">
      <span>{messageOf(error)}</span>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** That something is being read. */
export function Loading() {
  return (
    <p class="muted" role="status">
      Loading…
    </p>
  );
}
