import { Calls } from "../http/calls";
import { Problem, SignedOut } from "../http/problem";

/** Who is signed in. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly is_superuser: boolean;
}

/** What is known about who is signed in. */
export type SessionState =
  | { readonly kind: "asking" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "stranger" }
  | { readonly kind: "account"; readonly account: Account; readonly expired: Expired };

/** Whether the session has ended: somebody is asked to sign in again, or has been and chose not to. */
export type Expired = false | "asked" | "declined";

/** Who is signed in, and how one signs in again without leaving what one is doing. */
export class Session {
  readonly calls: Calls;
  private current: SessionState = { kind: "asking" };
  private readonly listeners = new Set<() => void>();
  private waiting: { done: () => void; refused: (error: SignedOut) => void }[] = [];

  constructor(calls: (signInAgain: () => Promise<void>) => Calls = (again) => new Calls(again)) {
    this.calls = calls(() => this.signInAgain());
  }

  get state(): SessionState {
    return this.current;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks the server who is signed in. */
  async begin(): Promise<void> {
    try {
      this.become({ kind: "account", account: await this.calls.plainly<Account>("GET", "/auth/me"), expired: false });
    } catch (error) {
      this.become({ kind: error instanceof Problem && error.status === 401 ? "stranger" : "unreachable" });
    }
  }

  /** Signs in; whatever waited for it goes on. */
  async signIn(email: string, password: string): Promise<void> {
    await this.calls.plainly("POST", "/auth/login", { json: { email, password } });
    const account = await this.calls.plainly<Account>("GET", "/auth/me");
    this.become({ kind: "account", account, expired: false });
    this.waiting.splice(0).forEach((one) => one.done());
  }

  /** Ends every session of the account. */
  async signOut(): Promise<void> {
    await this.calls.plainly("POST", "/auth/logout");
    this.become({ kind: "stranger" });
    this.refuse();
  }

  /** Does not sign in now: what waited fails, and what is unsaved stays on this device. */
  refuse(): void {
    if (this.current.kind === "account") {
      this.become({ ...this.current, expired: "declined" });
    }
    this.waiting.splice(0).forEach((one) => one.refused(new SignedOut()));
  }

  private signInAgain(): Promise<void> {
    if (this.current.kind === "account") {
      this.become({ ...this.current, expired: "asked" });
    } else {
      this.become({ kind: "stranger" });
    }
    return new Promise((done, refused) => this.waiting.push({ done, refused }));
  }

  private become(state: SessionState): void {
    this.current = state;
    this.listeners.forEach((listener) => listener());
  }
}
