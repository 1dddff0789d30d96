const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The elements of SVG 1.1 and Filter Effects that a logo may hold. What is not listed is left out with all it contains. */
export const allowedElements = words(`
  svg g a defs symbol use switch path rect circle ellipse line polyline polygon image text tspan style
  linearGradient radialGradient stop clipPath mask pattern marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset`);

/** Elements that draw something and yet cannot be kept: leaving one out may change the logo, and is told. */
export const missedElements = words(`
  image foreignObject video audio iframe feImage feTurbulence feTile feConvolveMatrix feDiffuseLighting
  feDisplacementMap feSpecularLighting`);

/** Text that flows in a shape (Inkscape) or along a path: it has to be outlined, like all text that is not of our fonts. */
export const textElsewhere = words('flowRoot textPath tref altGlyph');

/** The attributes that are kept, by local name; links are judged apart. */
export const allowedAttributes = words(`
  id class style x y x1 x2 y1 y2 cx cy r rx ry fx fy fr width height d points transform viewBox preserveAspectRatio
  gradientUnits gradientTransform spreadMethod offset clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform markerWidth markerHeight markerUnits refX refY orient
  filterUnits primitiveUnits in in2 result stdDeviation dx dy mode operator k1 k2 k3 k4 values type tableValues
  slope intercept amplitude exponent radius edgeMode
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity clip-path clip-rule mask filter color stop-color stop-opacity
  flood-color flood-opacity color-interpolation color-interpolation-filters display visibility overflow paint-order
  mix-blend-mode isolation vector-effect shape-rendering mask-type marker-start marker-mid marker-end
  font-family font-size font-weight font-style letter-spacing word-spacing text-anchor dominant-baseline baseline-shift
  requiredExtensions requiredFeatures systemLanguage xml:space`);

/** Limits of one drawing, far above real logos: 2 064 collected ones met these but for one. */
export const drawingLimits = {
  depth: 64,
  elements: 20_000,
  uses: 2_000,
  filters: 40,
  primitives: 120,
  patterns: 20,
  images: 20,
  canonicalBytes: 1 << 20,
} as const;

/** CSS, in an attribute or a style element, that could reach outside the file or hide what it says. */
export function reachesOutside(css: string): boolean {
  if (/@import|@font-face|expression|javascript:|behavior|-moz-binding|\\|<!--/i.test(css)) return true;
  return [...css.matchAll(/url\(\s*['"]?\s*([^'")]*)/gi)].some((reference) => !reference[1]?.startsWith('#'));
}
