import { Dialog } from "../shell/Dialog";
import type { Account, Session } from "./session";
import { SignInForm } from "./SignInForm";

/** The page of somebody who is not signed in. */
export function SignInPage({ session }: { readonly session: Session }) {
  return (
    <main class="alone">
      <div class="card">
        <p class="brand">Portfolio</p>
        <h1>Sign in to the desk</h1>
        <SignInForm session={session} />
        <p class="muted small">
          No account yet? On the machine that runs Portfolio: <code>./portfolio user create you@example.org --superuser</code>
        </p>
      </div>
    </main>
  );
}

/** Over the page of somebody whose session has ended: nothing on the page is lost. */
export function SignInAgain({ session, account }: { readonly session: Session; readonly account: Account }) {
  return (
    <Dialog title="Your session has ended" onClose={() => session.refuse()}>
      <p>Sign in to go on. What you have not saved is still here, and is saved afterwards.</p>
      <SignInForm session={session} email={account.email} />
    </Dialog>
  );
}

/** For an account that reads like everybody. */
export function NotAllowed({ session, account }: { readonly session: Session; readonly account: Account }) {
  return (
    <main class="alone">
      <div class="card">
        <p class="brand">Portfolio</p>
        <h1>This account cannot write</h1>
        <p>
          You are signed in as <strong>{account.email}</strong>. The desk is for superusers. One of them can make you one under
          Users, or on the machine that runs Portfolio.
        </p>
        <button type="button" onClick={() => void session.signOut()}>
          Sign out
        </button>
      </div>
    </main>
  );
}
