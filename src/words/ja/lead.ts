/** What is said around sending one's contact details, in Japanese? */
import type { LeadLabels, LeadMailWords } from '../../core/vocabulary/lead.ts'

const labels = {
  ours: {
    email: 'メールアドレス',
    company: '会社名',
    name: 'お名前',
    role: '役職',
    phone: '電話番号',
    level: 'レベル',
    'level-name': 'レベルの名前',
    link: '結果を開くリンク',
    // The values are sent as yes and no, in both languages.
    consent: '同意（yes・no）',
    'consent-text': '同意の文',
    'consent-version': '同意の文の版',
    'consent-language': '同意の文の言語',
    'consent-at': '同意した日時（世界標準時）',
    marketing: 'お知らせの希望（yes・no）',
    'marketing-text': 'お知らせの文',
    'page-title': '診断を載せているページ',
    'page-address': 'そのページのアドレス',
    'hubspot-cookie': 'HubSpotのCookie（クッキー。同じブラウザかどうかの目印）',
    check: '機械による送信かどうかの手がかり（quick：3秒未満で送信、filled：見えない欄に文字）',
    key: '二重に受け取らないための番号',
  },
  campaign: '来た経路（{name}）',
  click: '広告のクリックの番号（{name}）',
  fixed: 'フォームの目印（{name}）',
} satisfies LeadLabels

export const leadWords = {
  heading: '{operator}に連絡先を送る',
  free: {
    before: '任意です。送っても送らなくても、結果はすべて見られます。',
    after: '任意です。送っても送らなくても、お見せする結果は変わりません。',
  },
  who: {
    receiver: '受け取る相手',
    purpose: '使いみち',
    note: '預け先など',
    to: '送り先',
    // Where it goes, if to no other server.
    host: 'この診断を載せているページ',
    // Said in the frame, where "this site" would be the one around it.
    own: 'この診断のサイト',
    policy: '個人情報の取り扱い',
    openPolicy: 'プライバシーポリシー（新しいタブで開きます）',
  },
  errorSummary: '次のところをご確認ください',
  required: '（必須）',
  optional: '（任意）',
  fields: {
    email: {
      label: 'メールアドレス',
      missing: 'メールアドレスを入力してください。',
      malformed: 'メールアドレスの書き方をご確認ください。例：hanako@example.co.jp',
    },
    company: { label: '会社名', missing: '会社名を入力してください。', malformed: '会社名をご確認ください。' },
    name: { label: 'お名前', missing: 'お名前を入力してください。', malformed: 'お名前をご確認ください。' },
    role: { label: '役職', missing: '役職を入力してください。', malformed: '役職をご確認ください。' },
    phone: {
      label: '電話番号',
      missing: '電話番号を入力してください。',
      malformed: '電話番号は、数字とハイフンで入力してください。例：03-1234-5678',
    },
  },
  tooLong: '「{label}」は、{most}文字以内で入力してください。',
  // The label of a field that only machines fill in.
  trap: 'この欄は空のままにしてください',
  consent: {
    legend: '送る前にお読みください',
    box: '上の文に同意します',
    missing: '送るには「上の文に同意します」に印を付けてください。',
  },
  more: {
    legend: 'ご希望があれば',
    link: '結果を開くリンクも送る',
    linkHint: 'リンクを開いた人は、この結果と、すべての設問の答えを見られます。印を付けないかぎり、回答は送りません。',
  },
  record: {
    caption: 'この内容が、そのまま送られます',
    mail: 'この内容が、メールの文面になります',
    sent: '送った内容',
    note: {
      net: 'この表にないことは送りません。ただし、通信のしくみ上、回線の番号（IPアドレス）やブラウザの種類などは、相手のサーバーに伝わります。',
      host: 'この表にないことは渡しません。渡した後の扱いは、上の「個人情報の取り扱い」をご覧ください。',
      mail: 'ご自身でメールを送るまで、どこにも送られません。メールの差出人として、お使いのアドレスも伝わります。',
    },
    cut: '文面が長いため、一部の項目は、メールソフトで開く文面には入りません。コピーする文面には、すべて入ります。',
  },
  send: 'この内容を送る',
  write: 'メールの文面を作る',
  again: 'もう一度送る',
  // Goes on without having sent.
  without: { before: '送らずに結果を見る', after: '送らない' },
  // Goes on while it is being sent.
  meanwhile: { before: '待たずに結果を見る', after: '待たずに結果に戻る' },
  // Goes on afterwards.
  onward: { before: '結果を見る', after: '結果に戻る' },
  status: {
    sending: '送っています。',
    // Under two seconds, and longer.
    soon: '相手のサーバーが混み合っています。すぐに、もう一度送ります。',
    waiting: '相手のサーバーが混み合っています。{seconds}秒おいて、もう一度送ります。',
    accepted: { heading: '送りました', text: '{operator}に届きました。' },
    test: { heading: '試し送りです', text: '設置を確かめるための表示です。実際には、何も送っていません。' },
    unconfirmed:
      '届いたかどうかを確かめられませんでした。届いている場合も、届いていない場合もあります。もう一度送ると、二重に届くことがあります。',
    offline: 'この端末は、今、ネットワークにつながっていないようです。',
    rejected: '受け付けられませんでした。入力した内容を確かめて、もう一度お試しください。',
    busy: '相手のサーバーが混み合っていて、送れませんでした。しばらくしてから、もう一度お試しください。',
    busyFor: '相手のサーバーが混み合っていて、送れませんでした。{minutes}分ほどしてから、もう一度お試しください。',
    contact: '{operator}に直接連絡する',
  },
  written: {
    heading: 'まだ送っていません',
    text: '文面ができました。メールソフトで開いて確かめ、ご自身で送信してください。送信したかどうかは、この画面では分かりません。',
    open: 'メールソフトで開く',
    to: '宛先',
    body: '文面',
    copy: '文面をコピーする',
    copied: '文面をコピーしました。',
    notCopied: '自動ではコピーできませんでした。欄の文字はすべて選んであります。そのままコピーしてください。',
  },
  mail: { subject: 'CS成熟度診断についての連絡', line: '{label}：{value}', labels } satisfies LeadMailWords,
  // Pages to which other services lead after a form was sent to them; usually nobody sees them.
  pages: {
    sent: { title: '送信を受け付けました', text: 'この画面は閉じて構いません。' },
    notSent: {
      title: '送信を受け付けられませんでした',
      text: '元の画面に戻り、入力した内容を確かめて、もう一度お試しください。',
    },
  },
}
