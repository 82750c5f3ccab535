/** How does a visitor go through the diagnosis inside a frame? */
import { expect, type FrameLocator, type Locator } from '@playwright/test'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { quick } from '../journeys/answered.ts'
import { Questionnaire } from '../journeys/questionnaire.ts'
import type { Answered } from '../journeys/storage.ts'

export class Visitor extends Questionnaire {
  readonly frame: FrameLocator

  constructor(frame: FrameLocator, language: Language = 'ja', given: Answered = quick) {
    super(frame, language, given)
    this.frame = frame
  }

  get said() {
    return words[this.language].frame
  }

  async start(): Promise<void> {
    await this.frame.getByRole('button', { name: this.said.intro.start }).click()
  }

  /** From the intro to the result. */
  async takeAll(): Promise<void> {
    await this.start()
    await this.take()
    await this.seeResult()
  }

  override async seeResult(): Promise<void> {
    await this.press(this.frame.getByRole('button', { name: this.ui.review.see }).first())
  }
}

/** Presses and ticks without the test tool bringing anything into view first: whatever scrolls then, scrolls by itself. */
export class QuietVisitor extends Visitor {
  protected override check(input: Locator): Promise<void> {
    return this.press(input)
  }

  protected override async press(button: Locator): Promise<void> {
    await expect(button).toBeAttached()
    await button.evaluate((element) => (element as HTMLElement).click())
  }
}
