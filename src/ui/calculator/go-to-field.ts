/** How does one get from the name of an amount to the place where it is typed? */

/** The id of the place where an amount is typed. */
export function fieldId(name: string): string {
  return `field-${name.replace('.', '-')}`
}

/** Opens what hides it, shows it with its name, and puts the focus into it. */
export function goToField(name: string): void {
  const field = document.getElementById(fieldId(name))
  const details = field?.closest('details')
  if (details != null) details.open = true
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector('input')?.focus({ preventScroll: true })
}
