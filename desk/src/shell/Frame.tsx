import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import type { Account } from "../session/session";
import { useDesk } from "./desk";
import { useConnection } from "./connection";
import { ThemeSwitch } from "./ThemeSwitch";

const GROUPS: readonly { readonly label: string; readonly links: readonly (readonly [string, string])[] }[] = [
  {
    label: "Content",
    links: [
      ["/posts", "Posts"],
      ["/projects", "Projects"],
      ["/certifications", "Certifications"],
      ["/media", "Media"],
      ["/schedules", "Schedules"],
      ["/import", "Import"],
    ],
  },
  {
    label: "Installation",
    links: [
      ["/embeddings", "Embeddings"],
      ["/tokens", "API tokens"],
      ["/users", "Users"],
      ["/backup", "Backup"],
      ["/account", "Account"],
    ],
  },
];

/** What is around every page: where one can go, who one is, and whether the server can be reached. */
export function Frame({ account, children }: { readonly account: Account; readonly children: ComponentChildren }) {
  const { session, drafts } = useDesk();
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const connected = useConnection();

  function signOut() {
    const kept = drafts.all().length;
    const question = `${kept === 1 ? "One item has" : `${kept} items have`} unsaved changes on this device. They stay here. Sign out?`;
    if (kept === 0 || window.confirm(question)) {
      void session.signOut();
    }
  }

  return (
    <div class="frame">
      <a class="skip" href="#content" onClick={(event) => focusContent(event)}>
        Skip to the content
      </a>
      <header class="bar">
        <button
          type="button"
          class="quiet menu"
          aria-expanded={open}
          aria-controls="places"
          aria-label="Menu"
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">☰</span>
        </button>
        <Link href="/posts" class="brand">
          Portfolio <span>desk</span>
        </Link>
        <div class="bar-end">
          <a href="/" class="quiet-link">
            View site
          </a>
          <ThemeSwitch />
          <span class="who">{account.email}</span>
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        </div>
      </header>
      <nav id="places" class={open ? "places open" : "places"} aria-label="Desk">
        {GROUPS.map((group) => (
          <div key={group.label}>
            <p class="group">{group.label}</p>
            <ul>
              {group.links.map(([path, label]) => (
                <li key={path}>
                  <Link
                    href={path}
                    aria-current={location === path || location.startsWith(`${path}/`) ? "page" : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <main id="content" tabIndex={-1}>
        {!connected && (
          <p class="banner warn" role="status">
            No connection. What you write is kept on this device and saved when the connection is back.
          </p>
        )}
        {children}
      </main>
    </div>
  );
}

function focusContent(event: Event) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
