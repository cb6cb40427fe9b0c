/** Whether what is dragged is files, and not a stretch of text. */
export function bringsFiles({ dataTransfer }: { dataTransfer: DataTransfer | null }): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** A browser opens a file that falls where nothing takes it in the program's place: where none is taken, none may fall. */
export function refuseStrayFiles(): void {
  for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, refuse);
}

function refuse(event: DragEvent): void {
  // Whatever takes files has prevented it already.
  if (event.defaultPrevented || !bringsFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}
