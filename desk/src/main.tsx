import { render } from "preact";
import { StoredDrafts } from "./editing/keptDrafts";
import { Session } from "./session/session";
import { App } from "./shell/App";
import { DeskContext } from "./shell/desk";
import { showTheme } from "./shell/ThemeSwitch";
import "./style/page.css";
import "./style/controls.css";
import "./style/frame.css";
import "./style/editor.css";
import "./style/preview.css";

showTheme();
const session = new Session();
const desk = { session, calls: session.calls, drafts: new StoredDrafts(window.localStorage) };
render(
  <DeskContext.Provider value={desk}>
    <App />
  </DeskContext.Provider>,
  document.getElementById("desk")!,
);
await session.begin();
