import { useEffect, useRef } from 'preact/hooks';
import { openEditor, type Editor, type EditorOptions } from './open-editor.ts';

/** The text of a blueprint as an editor on the page. What it is given at first it keeps; `onOpen` hands over what can be done with it. */
export function TextEditor({ onOpen, ...options }: EditorOptions & { readonly onOpen: (editor: Editor) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const editor = openEditor(place.current, options);
    onOpen(editor);
    return () => editor.close();
  }, []);
  return <div class="text-editor" ref={place} />;
}
