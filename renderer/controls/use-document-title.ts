import { useLayoutEffect } from 'react';

/** Names the document, and with it the window, for as long as what calls this is there. */
export function useDocumentTitle(title: string): void {
  useLayoutEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
