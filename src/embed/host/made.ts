/** How are the frame and what is around it made? So that the page can style them by their names. */

/** An element whose class and `part` are its name. */
export function made<T extends keyof HTMLElementTagNameMap>(tag: T, name: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  element.className = name
  element.setAttribute('part', name)
  return element
}
