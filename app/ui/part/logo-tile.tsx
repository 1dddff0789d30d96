/** A picture with the size, in CSS pixels, at which it weighs as much as its neighbours. */
export type TilePicture = { source: string; width: number; height: number };

/**
 * One logo on its light tile, or the name in the serif where there is none. The size is the caller's finding (equal
 * optical weight); the tile never stretches, crops or recolours. `alone` draws the tile's own border.
 */
export function LogoTile({
  name,
  picture,
  alone = false,
}: {
  name: string;
  picture?: TilePicture | null;
  alone?: boolean;
}) {
  return (
    <div className={alone ? 'logo-tile logo-tile-alone' : 'logo-tile'}>
      {picture ? (
        <img src={picture.source} width={picture.width} height={picture.height} alt={name} decoding="async" />
      ) : (
        <span className="logo-tile-name">{name}</span>
      )}
    </div>
  );
}
