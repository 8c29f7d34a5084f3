import { useEffect, useState } from "preact/hooks";
import { Link, useLocation, useSearch } from "wouter-preact";
import type { Item } from "../editing/items";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useLoaded, useRested } from "../shell/loaded";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";
import { messageOf } from "../http/problem";
import { BulkActions } from "./BulkActions";
import { Filters } from "./Filters";
import { ItemTable } from "./ItemTable";
import { addressOf, readListing, wantedOf, type Wanted } from "./listing";

/** All items of a kind, drafts among them. */
export function ListPage({ kind }: { readonly kind: Kind }) {
  const { calls } = useDesk();
  const search = useSearch();
  const [, navigate] = useLocation();
  const [wanted, setWanted] = useState(() => wantedOf(search, kind));
  const asked = useRested(wanted, 250);
  const [more, setMore] = useState<readonly Item[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const address = addressOf(kind, asked);
  const first = useLoaded((signal) => readListing(calls, kind, asked, null, signal), [address]);

  useEffect(() => {
    setMore([]);
    setChosen(new Set());
    setCursor(first.value?.next_cursor ?? null);
  }, [first.value]);
  useEffect(() => navigate(address, { replace: true }), [address]);

  const items = [...(first.value?.items ?? []), ...more];
  async function readMore() {
    try {
      const next = await readListing(calls, kind, asked, cursor);
      setMore([...more, ...next.items]);
      setCursor(next.next_cursor);
    } catch (error) {
      tell(messageOf(error), true);
    }
  }

  return (
    <Page
      title={capital(kind.plural)}
      actions={
        <Link href={`/${kind.path}/new`} class="button primary">
          New {kind.singular}
        </Link>
      }
    >
      <Filters kind={kind} wanted={wanted} onChange={(change: Partial<Wanted>) => setWanted({ ...wanted, ...change })} />
      {first.error && <Failed error={first.error} retry={first.reload} />}
      {!first.value && first.loading && <Loading />}
      {first.value && (
        <>
          <p class="muted small" role="status">
            {counted(first.value.total ?? items.length, kind)}
          </p>
          {kind.published && (
            <BulkActions
              kind={kind}
              items={items.filter((item) => chosen.has(item.id))}
              onDone={() => {
                setChosen(new Set());
                first.reload();
              }}
            />
          )}
          <ItemTable kind={kind} items={items} chosen={chosen} onChoose={setChosen} />
          {cursor && (
            <button type="button" onClick={() => void readMore()}>
              Show more
            </button>
          )}
        </>
      )}
    </Page>
  );
}

function counted(total: number, kind: Kind): string {
  return total === 0 ? `No ${kind.plural} here.` : `${total} ${total === 1 ? kind.singular : kind.plural}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
