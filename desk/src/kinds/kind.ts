/** What a field can hold. */
export type Value = string | boolean | number | readonly string[] | null;

/** The fields of an item as its editor shows them, by their names in the API. */
export type Fields = Readonly<Record<string, Value>>;

/** How a field is edited. */
export type Control = "line" | "address" | "paragraph" | "labels" | "check" | "number" | "date" | "markdown";

/** A field of a kind of content. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly control: Control;
  readonly hint?: string;
  readonly required?: boolean;
  readonly longest?: number;
}

/** A kind of content: how it is called, where it is kept and what it has. */
export interface Kind {
  readonly key: "post" | "project" | "certification";
  /** Its name in addresses, here and in the API. */
  readonly path: "posts" | "projects" | "certifications";
  readonly singular: string;
  readonly plural: string;
  /** The field with its name: title or name. */
  readonly title: string;
  /** The field with its Markdown, if it has one. */
  readonly text: string | null;
  /** Whether it has a slug, can be a draft, and has revisions. */
  readonly published: boolean;
  readonly fields: readonly Field[];
}

const URL_HINT = "Begins with https:// or http://";

export const POST: Kind = {
  key: "post",
  path: "posts",
  singular: "post",
  plural: "posts",
  title: "title",
  text: "body",
  published: true,
  fields: [
    { name: "title", label: "Title", control: "line", required: true, longest: 300 },
    { name: "slug", label: "Slug", control: "line", longest: 200 },
    { name: "body", label: "Text", control: "markdown" },
    { name: "excerpt", label: "Excerpt", control: "paragraph", hint: "A sentence or two for lists and search engines.", longest: 5000 },
    { name: "tags", label: "Tags", control: "labels" },
  ],
};

export const PROJECT: Kind = {
  key: "project",
  path: "projects",
  singular: "project",
  plural: "projects",
  title: "title",
  text: "content",
  published: true,
  fields: [
    { name: "title", label: "Title", control: "line", required: true, longest: 300 },
    { name: "slug", label: "Slug", control: "line", longest: 200 },
    { name: "content", label: "Text", control: "markdown" },
    { name: "description", label: "Description", control: "paragraph", hint: "A sentence or two for lists and search engines.", longest: 5000 },
    { name: "tags", label: "Tags", control: "labels" },
    { name: "tech_stack", label: "Technologies", control: "labels" },
    { name: "live_url", label: "Where it runs", control: "address", hint: URL_HINT, longest: 2000 },
    { name: "repo_url", label: "Where its source is", control: "address", hint: URL_HINT, longest: 2000 },
    { name: "image_url", label: "Picture", control: "address", longest: 2000 },
    { name: "featured", label: "Featured", control: "check" },
    { name: "order", label: "Order", control: "number", hint: "Smaller numbers come first." },
  ],
};

export const CERTIFICATION: Kind = {
  key: "certification",
  path: "certifications",
  singular: "certification",
  plural: "certifications",
  title: "name",
  text: null,
  published: false,
  fields: [
    { name: "name", label: "Name", control: "line", required: true, longest: 300 },
    { name: "issuer", label: "Issuer", control: "line", required: true, longest: 300 },
    { name: "credential_url", label: "Where it can be checked", control: "address", hint: URL_HINT, longest: 2000 },
    { name: "badge_url", label: "Picture of the badge", control: "address", longest: 2000 },
    { name: "description", label: "Description", control: "paragraph", longest: 5000 },
    { name: "issued_at", label: "Issued on", control: "date" },
  ],
};

export const KINDS: readonly Kind[] = [POST, PROJECT, CERTIFICATION];

/** The kind with this path, if there is one. */
export function kindAt(path: string): Kind | null {
  return KINDS.find((kind) => kind.path === path) ?? null;
}

/** The kind with this key, if there is one. */
export function kindOf(key: string): Kind | null {
  return KINDS.find((kind) => kind.key === key) ?? null;
}

/** The empty form of a field. */
export function emptyValue(field: Field): Value {
  switch (field.control) {
    case "labels":
      return [];
    case "check":
      return false;
    case "number":
      return 0;
    case "date":
    case "line":
    case "address":
    case "paragraph":
    case "markdown":
      return "";
  }
}

/** What an editor of this kind shows for an item as the API gave it; for nothing, what it shows for a new one. */
export function fieldsOf(kind: Kind, item: Readonly<Record<string, unknown>> | null): Fields {
  const fields: Record<string, Value> = {};
  for (const field of kind.fields) {
    const value = item?.[field.name];
    fields[field.name] = value === null || value === undefined ? emptyValue(field) : shown(field, value);
  }
  return fields;
}

function shown(field: Field, value: unknown): Value {
  return field.control === "date" && typeof value === "string" ? value.slice(0, 10) : (value as Value);
}
