import { useEffect } from "preact/hooks";
import { Redirect, Route, Router, Switch } from "wouter-preact";
import { AccountPage } from "../accounts/AccountPage";
import { TokensPage } from "../accounts/TokensPage";
import { UsersPage } from "../accounts/UsersPage";
import { BackupPage } from "../backup/BackupPage";
import { EmbeddingsPage } from "../embeddings/EmbeddingsPage";
import { ImportPage } from "../importing/ImportPage";
import { kindAt } from "../kinds/kind";
import { ListPage } from "../list/ListPage";
import { MediaPage } from "../media/MediaPage";
import { SchedulesPage } from "../revisions/SchedulesPage";
import { NotAllowed, SignInAgain, SignInPage } from "../session/SignIn";
import { useDesk } from "./desk";
import { Frame } from "./Frame";
import { Notices } from "./notices";
import { useObserved } from "./observed";
import { later } from "./Later";
import { Loading, Page } from "./Page";

/** Most of the code is that of the editor. */
const EditorPage = later(async () => (await import("../editor/EditorPage")).EditorPage);

/** The desk, for whoever is signed in. */
export function App() {
  const { session } = useDesk();
  const state = useObserved(session);
  return (
    <Router base="/admin">
      {state.kind === "asking" && <Loading />}
      {state.kind === "unreachable" && <Unreachable retry={() => void session.begin()} />}
      {state.kind === "stranger" && <SignInPage session={session} />}
      {state.kind === "account" && !state.account.is_superuser && <NotAllowed session={session} account={state.account} />}
      {state.kind === "account" && state.account.is_superuser && (
        <Frame account={state.account}>
          <Pages />
        </Frame>
      )}
      {state.kind === "account" && state.expired === "asked" && <SignInAgain session={session} account={state.account} />}
      <Notices />
    </Router>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/media" component={MediaPage} />
      <Route path="/schedules" component={SchedulesPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/embeddings" component={EmbeddingsPage} />
      <Route path="/tokens" component={TokensPage} />
      <Route path="/users" component={UsersPage} />
      <Route path="/backup" component={BackupPage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/:kind/:id">{({ kind, id }) => <ItemRoute path={kind} id={id} />}</Route>
      <Route path="/:kind">{({ kind }) => <ListRoute path={kind} />}</Route>
      <Route path="/">
        <Redirect to="/posts" replace />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function ItemRoute({ path, id }: { readonly path: string; readonly id: string }) {
  const kind = kindAt(path);
  return kind ? <EditorPage kind={kind} id={id === "new" ? null : id} /> : <NotFound />;
}

function ListRoute({ path }: { readonly path: string }) {
  const kind = kindAt(path);
  return kind ? <ListPage key={path} kind={kind} /> : <NotFound />;
}

function NotFound() {
  return (
    <Page title="Not here">
      <p>The desk has no page with this address.</p>
    </Page>
  );
}

function Unreachable({ retry }: { readonly retry: () => void }) {
  useEffect(() => {
    const timer = window.setInterval(retry, 3_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <main class="alone">
      <div class="card">
        <h1>The server cannot be reached</h1>
        <p>What you have written is kept on this device.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    </main>
  );
}
