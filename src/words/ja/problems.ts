/** What do we say, in Japanese, when a file or a link holds something we cannot read? */
import type { ProblemWords } from '../../core/vocabulary/problem-words.ts'

export const problemWords = {
  problems: {
    'unknown-question': '{at}:この設問は、今の版にありません。読み飛ばしました。',
    'unknown-option': '{at}:選択肢 {found} はありません。この選択肢だけ読み飛ばしました。',
    'unknown-row': '{at}:この行は、今の版にありません。読み飛ばしました。',
    'unknown-field': '{at}:この項目は、今の版にありません。読み飛ばしました。',
    'unknown-dimension': '{at}:この領域は、今の版にありません。読み飛ばしました。',
    'malformed-answer': '{at}:{found} は、この設問の答えとして読めません。未回答として扱いました。',
    'malformed-context': '{at}:{found} は、この項目の値として読めません。読み飛ばしました。',
    'malformed-evidence': '{at}:{found} は、根拠の種類として読めません。読み飛ばしました。',
    'malformed-figure': '{at}:{found} は、数字として読めません。読み飛ばしました。',
    'missing-figure': '{at}:試算に必要な金額や割合が、まだ入力されていません。',
    'figure-out-of-range': '{at}:{found} は、試算に使える範囲の外です。これを使う計算はしませんでした。',
    'malformed-part': '{at}:{found} は、ここに置ける形ではありません。何も書かれていないものとして扱いました。',
    'unknown-business-model': '{at}:{found} という収益の形はありません。法人向けサブスクリプションとして計算しました。',
    'missing-business-model': '{at}:収益の形が書かれていません。法人向けサブスクリプションとして計算しました。',
    'unknown-track': '{at}:{found} という診断の種類はありません。30問の診断として計算しました。',
    'other-edition': '{at}:ほかの版（{found}）で作られた回答です。今の版の設問に合わせて読みました。',
    'newer-version': '{at}:知らない形式の版（{found}）です。読めるところだけを読みました。',
    'newer-part': '{at}:今の版ではまだ読めないものがあります。読めるところだけを読みました。',
    moved: '{at}:この設問は名前が変わりました。{found} として読みました。',
    'more-problems': 'ほかにも読めないところがありますが、ここまでにします。',
  },
  errors: {
    'not-an-object': '回答のまとまり（JSONオブジェクト）ではありません。',
    'other-format': '成熟度診断の回答ファイルではありません。',
    'invalid-json': 'JSONとして読めません。途中で切れていないか、余分な文字がないかを確かめてください。',
    'too-large':
      '大きすぎて読めません。1件、または1つの配列は64MBまでです。多くの回答は、1行に1件の形（NDJSON）で渡してください。',
    'unreadable-file': 'ファイルを開けません。名前と場所を確かめてください。',
    'empty-file': '何も書かれていません。',
  },
} satisfies ProblemWords
