import { NoConnection, problemOf } from "./problem";

/** What a call sends along. */
export interface Sending {
  readonly json?: unknown;
  /** A merge patch (RFC 7396). */
  readonly patch?: unknown;
  readonly form?: FormData;
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

/** A successful answer. */
export interface Answer<T> {
  readonly body: T;
  readonly etag: string | null;
}

/** Lets somebody sign in again; resolves when that is done, rejects with `SignedOut` when it is refused. */
export type SignInAgain = () => Promise<void>;

/**
 * Calls of the API, with the session's cookie. A call that fails because the session has ended waits until somebody has signed in
 * again and is then made once more, so that nothing is lost.
 */
export class Calls {
  constructor(
    private readonly signInAgain: SignInAgain,
    private readonly root = "/api/v1",
    private readonly send: typeof fetch = (input, init) => fetch(input, init),
  ) {}

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await this.answer<T>("GET", path, signal ? { signal } : {})).body;
  }

  async answer<T>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
    const response = await this.response(method, path, sending);
    const text = await response.text().catch(() => {
      throw new NoConnection();
    });
    return { body: (text === "" ? undefined : JSON.parse(text)) as T, etag: response.headers.get("ETag") };
  }

  /** The answer itself, its body unread. */
  async response(method: string, path: string, sending: Sending = {}): Promise<Response> {
    const first = await this.once(method, path, sending);
    if (!(await this.sessionHasEnded(first))) {
      return Calls.checked(first);
    }
    await this.signInAgain();
    return Calls.checked(await this.once(method, path, sending));
  }

  /** Without a second try: for signing in itself. */
  async plainly<T>(method: string, path: string, sending: Sending = {}): Promise<T> {
    const response = await Calls.checked(await this.once(method, path, sending));
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }

  /** A stranger is not told that there are drafts: what was there for a session is hidden or forbidden without it. */
  private async sessionHasEnded({ status }: Response): Promise<boolean> {
    if (status === 403 || status === 404) {
      return (await this.once("GET", "/auth/me", {})).status === 401;
    }
    return status === 401;
  }

  private static async checked(response: Response): Promise<Response> {
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  }

  private async once(method: string, path: string, sending: Sending): Promise<Response> {
    const init: RequestInit = { method, headers: headersOf(sending), credentials: "same-origin" };
    const body = bodyOf(sending);
    if (body !== null) {
      init.body = body;
    }
    if (sending.signal) {
      init.signal = sending.signal;
    }
    try {
      return await this.send(this.root + path, init);
    } catch (error) {
      if (sending.signal?.aborted) {
        throw error;
      }
      throw new NoConnection();
    }
  }
}

function bodyOf(sending: Sending): string | FormData | null {
  if (sending.form) {
    return sending.form;
  }
  const json = sending.patch ?? sending.json;
  return json === undefined ? null : JSON.stringify(json);
}

function headersOf(sending: Sending): Record<string, string> {
  const headers: Record<string, string> = { Accept: sending.accept ?? "application/json" };
  if (sending.patch !== undefined) {
    headers["Content-Type"] = "application/merge-patch+json";
  } else if (sending.json !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (sending.ifMatch) {
    headers["If-Match"] = sending.ifMatch;
  }
  if (sending.idempotencyKey) {
    headers["Idempotency-Key"] = sending.idempotencyKey;
  }
  return headers;
}

/** A query of what is given; what is null or empty is left out. */
export function query(parameters: Record<string, string | number | boolean | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") {
      search.set(name, String(value));
    }
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}
