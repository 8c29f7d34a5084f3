import { useState } from "preact/hooks";

const KEY = "desk/theme";
type Theme = "system" | "light" | "dark";
const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const SIGN: Record<Theme, string> = { system: "◐", light: "☀", dark: "☾" };

function remembered(): Theme {
  const theme = localStorage.getItem(KEY);
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Shows the theme that was chosen last. */
export function showTheme(theme: Theme = remembered()): void {
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
  } else {
    document.documentElement.dataset["theme"] = theme;
  }
}

/** Goes through light, dark and what the system says. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(remembered());
  function choose(next: Theme) {
    localStorage.setItem(KEY, next);
    showTheme(next);
    setTheme(next);
  }
  return (
    <button type="button" class="quiet" onClick={() => choose(NEXT[theme])} aria-label={`Theme: ${theme}. Change`} title={`Theme: ${theme}`}>
      <span aria-hidden="true">{SIGN[theme]}</span>
    </button>
  );
}
