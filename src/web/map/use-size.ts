import { type RefObject, useEffect, useState } from 'react';

/** Width and height of an element in CSS pixels, as it changes. */
export function useSize(element: RefObject<Element | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    if (element.current !== null) watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return size;
}
