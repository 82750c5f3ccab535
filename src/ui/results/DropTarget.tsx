/** The whole page takes a file that is dropped on it, and says so while one is held over it. */
import { useEffect, useState } from 'preact/hooks'
import './drop-target.css'

interface Props {
  readonly text: string
  readonly onFiles: (files: readonly File[]) => void
}

export function DropTarget({ text, onFiles }: Props) {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Otherwise the browser would leave the page and show the file.
      event.preventDefault()
      setOver(true)
    }
    const out = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', out)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', out)
      removeEventListener('drop', drop)
    }
  }, [])

  if (!isOver) return null
  return (
    <div class="drop-target">
      <p>{text}</p>
    </div>
  )
}
