/** True where one of the matched routes asks for script. A page ships none unless a route says so. */
export function shipsScript(handles: readonly unknown[]): boolean {
  return handles.some(
    (handle) => typeof handle === 'object' && handle !== null && 'hydrate' in handle && handle.hydrate === true,
  );
}
