import { Extension } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

declare module "@tiptap/core" {
  interface Storage {
    proseKeys: { showFigure: (id: string) => void; openToolbar: () => void };
  }
}

/** The ways out of a text for those who use no mouse: to the toolbar, and from a chip to its figure. */
export const ProseKeys = Extension.create({
  name: "proseKeys",
  addStorage: () => ({ showFigure: (_: string) => {}, openToolbar: () => {} }),
  addKeyboardShortcuts() {
    return {
      "Alt-F10": () => {
        this.storage.openToolbar();
        return true;
      },
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== "figure") return false;
        this.storage.showFigure(String(selection.node.attrs.figure));
        return true;
      },
    };
  },
});
