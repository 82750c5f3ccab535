/** The diagnosis in a frame before anybody has begun it: so light that any page can hold it. */
import { useEffect, useState } from 'preact/hooks'
import { hasKept } from '../../state/storage.ts'
import { $surroundings, arrival, start, tell } from '../../state/surroundings.ts'
import { useStore } from '../use-store.ts'
import { Foot } from './Foot.tsx'
import type * as App from './FrameApp.tsx'
import { type FrameSetup, leadHere } from './frame-setup.ts'
import { Intro } from './Intro.tsx'
import { tellMissing } from './missing.ts'
import { toldStep } from './told-step.ts'
import { Waiting } from './Waiting.tsx'
import './frame.css'

export function Frame({ setup }: { readonly setup: FrameSetup }) {
  const surroundings = useStore($surroundings, { ssr: 'initial' })
  const { track } = surroundings
  const [isAlive, setAlive] = useState(false)
  const [isStarting, setStarting] = useState(false)
  const [isKept, setKept] = useState(false)
  const [app, setApp] = useState<typeof App | 'failed' | null>(null)

  const load = () => {
    if (app !== null && app !== 'failed') return
    setApp(null)
    import('./FrameApp.tsx')
      .then(setApp)
      // No connection, or the file has gone: said on the page, with a way to try again.
      .catch(() => {
        tellMissing()
        setApp('failed')
        arrival.happen()
      })
  }
  /** Fetches what a beginning needs, as soon as a hand comes near. */
  const prepare = () => {
    if (app !== null) return
    load()
    // Only into the browser's cache: whoever needs them asks again.
    fetch(setup.wordsAt[track]).catch(() => undefined)
  }

  useEffect(() => {
    void start.happened.then(() => {
      setAlive(true)
      // Something from last time: the questionnaire itself says what, and that it is there.
      if (hasKept()) {
        setKept(true)
        load()
      } else {
        arrival.happen()
        const isLeadFirst = leadHere(setup, $surroundings.get())?.setup.when === 'before'
        const now = $surroundings.get().track
        const told = toldStep('intro', [], { most: setup.most[now], asksMore: now === 'full', isLeadFirst })
        tell({ kind: 'step', ...told, shows: 'intro', direction: 1 })
      }
    })
  }, [])

  const isHere = app !== null && app !== 'failed'
  return (
    <div class="frame" data-waiting={isAlive ? undefined : ''} onPointerEnter={prepare} onFocusCapture={prepare}>
      {surroundings.isTest && <p class="note">{setup.words.test}</p>}
      {isHere && (isStarting || isKept) ? (
        <app.FrameApp setup={setup} track={track} isStarting={isStarting} />
      ) : (
        <>
          {isStarting ? (
            <Waiting words={setup.words} isFailed={app === 'failed'} failed={setup.words.failed} onRetry={load} />
          ) : (
            <Intro
              setup={setup}
              track={track}
              isAlive={isAlive}
              hasLead={leadHere(setup, surroundings) !== null}
              onStart={() => {
                setStarting(true)
                load()
              }}
            />
          )}
          <Foot setup={setup} />
        </>
      )}
    </div>
  )
}
