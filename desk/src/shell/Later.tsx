import type { ComponentType } from "preact";
import { useLoaded } from "./loaded";
import { Failed, Loading } from "./Page";

/** A page whose code is fetched when it is needed. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loading: Promise<ComponentType<P>> | null = null;
  return function Later(properties: P) {
    const loaded = useLoaded(async () => {
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return { Component: await loading };
    }, []);
    if (loaded.error) {
      return <Failed error={new Error("This part of the desk could not be loaded.")} retry={loaded.reload} />;
    }
    return loaded.value ? <loaded.value.Component {...properties} /> : <Loading />;
  };
}
