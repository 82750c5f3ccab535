/** How is a form posted to a service that answers with a page, and how is it known that it arrived? */
import type { LeadAnswer } from '../core/vocabulary/embedded.ts'
import type { SinkRequest } from '../core/vocabulary/lead.ts'

type FormRequest = Extract<SinkRequest, { readonly kind: 'form' }>

/** Milliseconds after which a page of ours is no longer waited for. */
const mostWait = 10_000

/**
 * Posts into a hidden frame. Only our own success or error page, to which the service leads, says what came of it: it
 * is of our origin, and stands in that very frame.
 */
export function postForm({ action, pairs }: FormRequest): Promise<LeadAnswer> {
  return new Promise((resolve) => {
    const frame = hiddenFrame()
    const form = hiddenForm(action, frame.name, pairs)
    const finish = (answer: LeadAnswer) => {
      clearTimeout(timer)
      removeEventListener('message', heard)
      form.remove()
      resolve(answer)
    }
    const heard = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || origin !== location.origin) return
      const said = saidIn(data)
      if (said === null) return
      finish(said === 'sent' ? 'accepted' : 'rejected')
      frame.remove()
    }
    // The frame stays where nothing was said in time: taking it away could break off what may still arrive.
    const timer = setTimeout(() => finish('unconfirmed'), mostWait)
    addEventListener('message', heard)
    document.body.append(frame, form)
    // Not `form.submit()`: a field of that name would stand in its place.
    HTMLFormElement.prototype.submit.call(form)
  })
}

/** By a name that the page around cannot give to another frame beforehand, so that the form goes there instead. */
function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.name = `lead-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
  frame.hidden = true
  // What the service answers may run and lead on to our page, and nothing beyond its own frame.
  frame.setAttribute('sandbox', 'allow-forms allow-same-origin allow-scripts')
  return frame
}

function hiddenForm(action: string, target: string, pairs: FormRequest['pairs']): HTMLFormElement {
  const form = document.createElement('form')
  form.hidden = true
  for (const [name, value] of Object.entries({ action, target, method: 'post', 'accept-charset': 'utf-8' })) {
    form.setAttribute(name, value)
  }
  for (const { name, value } of pairs) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  return form
}

/** What a message says of a lead, if it says anything. */
function saidIn(data: unknown): 'sent' | 'not-sent' | null {
  if (typeof data !== 'object' || data === null || !('csdLead' in data)) return null
  return data.csdLead === 'sent' || data.csdLead === 'not-sent' ? data.csdLead : null
}
