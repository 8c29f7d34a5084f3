const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });

/** A day, for people. */
export function day(text: string | null | undefined): string {
  return text ? DATE.format(new Date(text)) : "";
}

/** A day and a time, for people. */
export function moment(text: string | number | null | undefined): string {
  return text === null || text === undefined ? "" : MOMENT.format(new Date(text));
}

/** The time of a moment of today, else its day as well. */
export function recently(milliseconds: number, now = Date.now()): string {
  const date = new Date(milliseconds);
  return date.toDateString() === new Date(now).toDateString() ? TIME.format(date) : MOMENT.format(date);
}

/** The value of a `datetime-local` field, in the time zone of the browser. */
export function localInput(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
