/** How a host with windows of its own asks the person at it for a file. Paths stay on the machine's side. */
export type FileDialogs = {
  /** The pack that was chosen, or null where none was. */
  choosePack: () => Promise<string | null>;
  /** Where a pack is to be saved, or null where it isn't; `name` is what it is called unless the person says otherwise. */
  placeForPack: (name: string) => Promise<string | null>;
};
