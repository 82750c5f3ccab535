/** In which order do style layers win? Printed inline, first in the head, so that bundling cannot change it. */
export const layerOrder = '@layer reset, tokens, base, layout, parts, print;'
