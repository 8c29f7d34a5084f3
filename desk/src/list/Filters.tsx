import { useId } from "preact/hooks";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useLoaded } from "../shell/loaded";
import { readTags } from "../editor/tags";
import type { Wanted } from "./listing";

interface FiltersProperties {
  readonly kind: Kind;
  readonly wanted: Wanted;
  readonly onChange: (change: Partial<Wanted>) => void;
}

const SORTS = [
  ["-updated_at", "Last changed"],
  ["-published_at", "Last published"],
  ["-created_at", "Last begun"],
  ["title", "Title"],
] as const;

/** What a list is searched and narrowed by. */
export function Filters({ kind, wanted, onChange }: FiltersProperties) {
  const id = useId();
  const { calls } = useDesk();
  const tags = useLoaded((signal) => (kind.published ? readTags(calls, kind, signal) : Promise.resolve([])), [kind]);
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <div class="field grow">
        <label for={`${id}q`}>Search by {kind.title}</label>
        <input id={`${id}q`} type="search" value={wanted.q} onInput={(event) => onChange({ q: event.currentTarget.value })} />
      </div>
      {kind.published && (
        <>
          <div class="field">
            <label for={`${id}s`}>Show</label>
            <select id={`${id}s`} value={wanted.status} onChange={(event) => onChange({ status: event.currentTarget.value })}>
              <option value="all">All</option>
              <option value="draft">Drafts</option>
              <option value="published">Published</option>
            </select>
          </div>
          <div class="field">
            <label for={`${id}t`}>Tag</label>
            <select id={`${id}t`} value={wanted.tag} onChange={(event) => onChange({ tag: event.currentTarget.value })}>
              <option value="">Any</option>
              {wanted.tag !== "" && !tags.value?.some((one) => one.tag === wanted.tag) && <option value={wanted.tag}>{wanted.tag}</option>}
              {tags.value?.map((one) => (
                <option key={one.tag} value={one.tag}>
                  {one.tag} ({one.count})
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}o`}>Order</label>
            <select id={`${id}o`} value={wanted.sort} onChange={(event) => onChange({ sort: event.currentTarget.value })}>
              {SORTS.map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </form>
  );
}
