import { useEffect, useState } from "preact/hooks";

/** Whether the browser has a network at all. */
export function useConnection(): boolean {
  const [connected, setConnected] = useState(navigator.onLine);
  useEffect(() => {
    const listener = () => setConnected(navigator.onLine);
    window.addEventListener("online", listener);
    window.addEventListener("offline", listener);
    return () => {
      window.removeEventListener("online", listener);
      window.removeEventListener("offline", listener);
    };
  }, []);
  return connected;
}
