import { Link } from "wouter-preact";
import type { Item } from "../editing/items";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { day, moment } from "../shell/moments";

interface ItemTableProperties {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Items in rows, to open or to choose. */
export function ItemTable({ kind, items, chosen, onChoose }: ItemTableProperties) {
  const { drafts } = useDesk();
  const kept = new Set(drafts.all().map((draft) => draft.item));
  if (items.length === 0) {
    return null;
  }
  const all = items.every((item) => chosen.has(item.id));
  return (
    <div class="table-frame">
    <table class="items">
      <thead>
        <tr>
          {kind.published && (
            <th scope="col" class="choose">
              <input
                type="checkbox"
                aria-label="Choose all"
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => onChoose(new Set(all ? [] : items.map((item) => item.id)))}
              />
            </th>
          )}
          <th scope="col">{kind.published ? "Title" : "Name"}</th>
          {kind.published && <th scope="col">State</th>}
          <th scope="col">{kind.published ? "Tags" : "Issuer"}</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} class={chosen.has(item.id) ? "chosen" : ""}>
            {kind.published && (
              <td class="choose">
                <input
                  type="checkbox"
                  aria-label={`Choose ${String(item[kind.title])}`}
                  checked={chosen.has(item.id)}
                  onChange={() => onChoose(toggled(chosen, item.id))}
                />
              </td>
            )}
            <td class="title">
              <Link href={`/${kind.path}/${item.id}`}>{String(item[kind.title])}</Link>
              {kept.has(`${kind.key}/${item.id}`) && <span class="chip warn">unsaved here</span>}
              {item.slug && <span class="muted small slug">{item.slug}</span>}
            </td>
            {kind.published && (
              <td>
                <span class={item.published ? "chip good" : "chip"}>{item.published ? "Published" : "Draft"}</span>
                {item.published_at && <span class="muted small nowrap"> {day(item.published_at)}</span>}
              </td>
            )}
            <td class="muted">{kind.published ? (item["tags"] as string[]).join(", ") : String(item["issuer"])}</td>
            <td class="muted nowrap" title={moment(item.updated_at)}>
              {day(item.updated_at)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
