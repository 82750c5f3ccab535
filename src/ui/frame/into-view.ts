/** How does something in the frame come into view? The page around the frame has to see to it. */
import { tell } from '../../state/surroundings.ts'

/** Asks for it, for the upper edge of this element. */
export function showIn(element: Element, why: 'step' | 'error'): void {
  tell({ kind: 'into-view', y: element.getBoundingClientRect().top + scrollY, why })
}
