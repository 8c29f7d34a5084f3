/** What was wrong with one member of a request. */
export interface Violation {
  readonly pointer: string;
  readonly detail: string;
}

/** Another item that has the slug already. */
export interface Holder {
  readonly type: string;
  readonly id: string;
  readonly slug: string;
}

/** An answer of the server that says what was wrong (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly violations: readonly Violation[] = [],
    readonly holder: Holder | null = null,
    readonly suggestedSlug: string | null = null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(detail);
    this.name = "Problem";
  }

  /** What was wrong with this member, if anything. */
  of(member: string): string | null {
    const found = this.violations.find((one) => one.pointer === member || one.pointer.split("/")[1] === member);
    return found ? found.detail : null;
  }
}

/** The request never reached the server, or its answer never came. */
export class NoConnection extends Error {
  constructor() {
    super("The server cannot be reached.");
    this.name = "NoConnection";
  }
}

/** Somebody has to sign in, and chose not to. */
export class SignedOut extends Error {
  constructor() {
    super("You are signed out.");
    this.name = "SignedOut";
  }
}

/** Whether the same request may succeed a little later, without anything being changed about it. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoConnection || (error instanceof Problem && (error.status === 503 || error.status === 502 || error.status === 504));
}

/** Reads an answer that is no success. */
export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get("Retry-After"));
  const seconds = Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null;
  let body: Record<string, unknown> = {};
  try {
    body = (await response.json()) as Record<string, unknown>;
  } catch {
    // Not from the application itself: a proxy, for example.
  }
  const detail = typeof body["detail"] === "string" ? body["detail"] : `The server answered ${response.status}.`;
  return new Problem(
    response.status,
    typeof body["code"] === "string" ? body["code"] : "",
    detail,
    Array.isArray(body["errors"]) ? (body["errors"] as Violation[]) : [],
    (body["holder"] as Holder | undefined) ?? null,
    (body["suggested_slug"] as string | undefined) ?? null,
    seconds,
  );
}

/** One line for a person. */
export function messageOf(error: unknown): string {
  if (error instanceof Problem && error.violations.length > 0) {
    return error.violations.map((one) => `${one.pointer.replace(/^\//, "")} ${one.detail}`).join("; ");
  }
  return error instanceof Error ? error.message : String(error);
}
