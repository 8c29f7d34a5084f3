import type { Field, Fields, Kind, Value } from "../kinds/kind";

/** Whether two values are the same to a reader. */
export function same(one: Value | undefined, other: Value | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => value === other[index]);
  }
  return one === other;
}

/** The names of the fields that differ. */
export function changedFields(base: Fields, now: Fields): string[] {
  return [...new Set([...Object.keys(base), ...Object.keys(now)])].filter((name) => !same(base[name], now[name]));
}

/** A merge patch (RFC 7396) that makes the one into the other; empty where nothing is different. */
export function mergePatch(kind: Kind, base: Fields, now: Fields): Record<string, Value> {
  const patch: Record<string, Value> = {};
  for (const name of changedFields(base, now)) {
    const field = kind.fields.find((one) => one.name === name);
    if (field) {
      patch[name] = sent(field, now[name] ?? null);
    }
  }
  // A slug cannot be cleared: an empty one leaves it to the server, which keeps the one there is.
  if (patch["slug"] === null) {
    delete patch["slug"];
  }
  return patch;
}

/** What makes a new item; what is empty is left out. */
export function newItem(kind: Kind, now: Fields): Record<string, Value> {
  const item: Record<string, Value> = {};
  for (const field of kind.fields) {
    const value = sent(field, now[field.name] ?? null);
    if (value !== null && !(Array.isArray(value) && value.length === 0)) {
      item[field.name] = value;
    }
  }
  return item;
}

function sent(field: Field, value: Value): Value {
  if (field.control === "date" && typeof value === "string" && value !== "") {
    return value;
  }
  if (field.control === "paragraph" || field.control === "markdown") {
    return typeof value === "string" && value.trim() === "" ? null : value;
  }
  if (typeof value === "string") {
    const trimmed = value.trim();
    return trimmed === "" && !field.required ? null : trimmed;
  }
  return value;
}
