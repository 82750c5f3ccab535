/** What can be prepared before starting, in Japanese? */
import type { ReadinessWords } from '../../model/words-for.ts'

export const readinessWords = {
  'outcome-definition': 'お客様が得たい成果（お客様にとっての「成功」）',
  'experience-design': '申込から継続までの、お客様の歩み',
  'investment-case': '新規の獲得と、今いるお客様への投資の配分',
  'metric-definitions': '続いた割合と離れた割合（継続率・離脱率）の計算方法',
  'pricing-review': '料金・プランを見直す時期と、見る材料',
  onboarding: '使い始めの支援の手順と、完了の基準',
  'customer-records': '申込のときに聞き、記録する項目（理由・比べた先・得たい成果など）',
  'connected-data': 'お客様を見分ける共通の番号と、記録の置き場',
  'shared-goal': '部門（担当）をまたぐ、お客様に関する共通の目標',
  handover: '申込の前に聞いたことを、その後の対応に活かす方法',
  ownership: '始めた後のお客様を受け持つ人と時間',
  'executive-involvement': '経営層が、お客様の様子を知る機会',
} satisfies ReadinessWords
