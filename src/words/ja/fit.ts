/** What do we say, in Japanese, on whether customer success is worth it in this company's situation? */
import type { FitWords } from '../../model/words-for.ts'

export const fitWords = {
  'success-pays': '入力された数字では、今のお客様への投資のほうが、新しいお客様の獲得より大きく返ってくる計算です。',
  balanced:
    '入力された数字では、今のお客様への投資と新しいお客様の獲得に、大きな差はありません。両輪で進め、効果の見込みを小さく試して確かめます。',
  'acquisition-first':
    '入力された数字では、新しいお客様の獲得が先です。問い合わせへの対応を整え、先回りの支援は自動の接点から始めるのが現実的です。',
  'neither-pays-back':
    '入力された数字では、どちらに投資しても期間内に回収できません。価格・原価・商品の見直しが先になります。',
  'offer-first':
    '比べられたときに負けることが多い場合は、商品やサービスの競争力の点検が先です。お客様への支援だけでは、続く理由を支えきれません。',
  'acquisition-hard': '既存のお客様への投資を検討しやすい環境といえます。採算は、試算で確かめてください。',
  'acquisition-easy':
    '新しいお客様を低い費用で得やすく、1件あたりの売上が小さい環境です。問い合わせへの対応を整え、先回りの支援は自動の接点から小さく始めるのが現実的です。',
  'small-company': '専任の部門は要りません。お客様を受け持つ役割と、そのための時間を決めるところから始められます。',
  'without-contract':
    '契約がなくても、同じ流れで考えられます。「解約を防ぐ」を「また選んでいただく」に置き換えてみてください。',
  'try-the-figures': 'お客様の成功への投資が見合うかどうかは、金額で確かめられます。試算してみてください。',
} as const satisfies FitWords
