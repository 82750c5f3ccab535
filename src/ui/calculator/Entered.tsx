/** What was entered, for paper, where no field stands. */
interface Props {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

export function Entered({ title, rows }: Props) {
  return (
    <div class="calculator__entered">
      <h3>{title}</h3>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
