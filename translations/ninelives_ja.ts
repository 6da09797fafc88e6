<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>バージョン%1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>GNU General Public Licenseバージョン3以降で提供されるフリーソフトウェアです。使用、研究、共有、変更ができます。いかなる保証もありません。</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>支えているもの</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>これらを作ったすべての人と、プロトコルを定めるXMPP Standards Foundationに感謝します。</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1、ライセンス%2、%3を開く</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>どのアカウントで？</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>設定を閉じる</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>新しいパスワードを入力…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>サインアウト…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>すべてのアカウント</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>自分のアカウント</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>メンバーを追加</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>招待する</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>以後に書かれた内容を、自分のすべてのデバイスで読めます。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>招待</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>高コントラスト</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>輪郭がはっきりし、色の見分けがつきやすくなります。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>さらに大</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>スライド、回転、フェードをしません。</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>チャット一覧をコンパクトに</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>画像を小さくして、より多くのチャットを表示します。</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Enterで送信</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>ShiftとEnterで改行します。</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>CtrlとEnterで送信します。</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>添付</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>写真またはファイル…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>コピーした内容</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>写真またはファイルを選択</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>写真 (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>%1を送信しない</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>%1を回転</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>これから送信</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>さらに追加</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>フルサイズ</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>フルサイズを選択中</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>無加工を選択中</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>写真のサイズと画質</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>サイズと画質</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>画面に合わせたサイズ</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>フルサイズ、場所とカメラの情報なし</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>無加工、場所とカメラの情報あり</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>プログラム%1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>ファイル%1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>未読み込み</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>自分の%1</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%2の%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2枚中%1枚目</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>キャプション「%1」</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>待機中、%1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>アップロード中、%1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>読み込み中、%1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>プログラムです。心当たりがある場合だけ開いてください。</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>プログラムです、%1。心当たりがある場合だけ開いてください。</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>開く、または保存</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1、開く、または保存</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>未読み込み</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1、未読み込み</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>再取得</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>小さくして送信</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>読み込む、%1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>バックアップを作成</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>バックアップを確認</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>このパスフレーズがなければ、あなた自身も含め誰もバックアップを開けません。ファイルとは別に保管してください。</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>ファイル全体を読み取ります。何も変更されません。</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>このコンピューターは、独自の鍵を持つあなたの新しい端末になります。バックアップ後に書かれたものは、鍵が許す範囲でプロバイダーから届きます。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>バックアップのパスフレーズ</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度同じものを</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>6個の単語を提案</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>写真とファイルを含める</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>含めない場合は、サーバーにないものだけが入ります。</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>バックアップの保存先</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>バックアップ (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>バックアップの選択</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>すべてのファイル (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>保存先を選ぶ…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>ファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Ninelives を再起動</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>このコンピューターのすべてを収めた、暗号化された1つのファイルです。別のコンピューターで復元すると、そこがあなたの新しい端末になります。</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>バックアップを作成…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>バックアップを確認…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>復元用の単語</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>新しい単語を作る…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>書き留める…</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>BlockedSettings</name>
        <message>
            <source>Blocked people can’t write to you or see whether you are here. They are not told. Your provider keeps the list, for all your devices.</source>
            <translation>ブロックした人は、あなたに書くことも在席状況を見ることもできません。本人には知らされません。リストはプロバイダーが保管し、すべてのデバイスに適用されます。</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>アドレスをブロック</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>name@server</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>ブロックした人はいません。</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>ブロック解除</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>%1のブロックを解除</translation>
        </message>
    </context>
    <context>
        <name>Brand</name>
        <message>
            <source>Ninelives</source>
            <extracomment>The program's name; not translated</extracomment>
            <translation>Ninelives</translation>
        </message>
    </context>
    <context>
        <name>BubbleMeta</name>
        <message>
            <source>edited</source>
            <extracomment>Beside the time of a changed message
----------
Beside the time of a changed message; shows what it said before</extracomment>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>以前の内容を表示</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>変更を送信できませんでした。相手には以前の文が見えています</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>変更は待機中です。送信されるまで、相手には以前の文が見えます</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>前の月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>次の月</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>日付に移動</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>チャット一覧に戻る、未読%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>チャット一覧に戻る</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>ミュート解除</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>ミュート…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>上にピン留め</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>退出…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>ブロック解除</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>上にピン留め</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>ミュート解除</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>ミュート…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>未読にする</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>アーカイブから戻す</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>退出…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>メンバーに伝えること</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>このチャットで%1さんに伝えること</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>メッセージが届いたこと</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>読んだこと</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>入力中であること</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>設定どおり</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>このチャットを検索</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>古い検索結果</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>新しい検索結果</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>日付に移動</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>検索を終了</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>この長さの文はファイルとして送信できます。</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>ファイルとして送信</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>チャットやコマンドを探す</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>すべてのメッセージを検索</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新しいグループ</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>チャンネルに参加</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>次のチャット</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>前のチャット</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>次の未読チャット</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>前の未読チャット</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>ピン留めしたチャット1～9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>ウィンドウの次の部分</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>ウィンドウの前の部分</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>一番上を閉じる、離れる</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>障害時の動作状況</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>写真またはファイルを添付</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>絵文字</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>このチャットを検索</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>日付に移動</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>複数のメッセージを選択</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>最新のメッセージ、もう一度で最初の未読</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>このチャットの詳細</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>このチャットをミュート</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>このチャットをピン留め</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>このチャットをアーカイブ</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>このチャットをエクスポート</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>このチャットを未読にする</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>チャットの操作</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>ピン留めしたチャットを下へ</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>ピン留めしたチャットを上へ</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>入力欄が空のとき、最後のメッセージを編集</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Enterで改行するとき、送信</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>テキスト、写真、ファイルを貼り付け</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>前のメッセージ</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>次のメッセージ</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>転送</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>React</source>
            <translation>リアクション</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>選択したメッセージについて</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>リンクを開く</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>メッセージの操作</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>写真、または読んだ人を開く</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ライト配色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ダーク配色</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>配色をシステムに合わせる</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>設定：アカウント</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>設定：プライバシーと既読</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>設定：写真とファイル</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>設定：通知</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>設定：外観</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>設定：デバイス</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>デバイスをリンク</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>別のデバイスからチャットを移す</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>設定：ブロックした人</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>設定：ストレージとバックアップ</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>設定：接続と履歴</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>Ninelivesについて</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>どこでも</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>開いているチャット</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>チャット一覧</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>入力中</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>メッセージ上</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>チャットやコマンドを探す</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Escで閉じる</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかったもの</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>本当に%1さんのデバイスですか？</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>本当に自分のデバイスですか？</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>%1さんと通話するか、直接会ってください。8つの組が同じに見えれば本物です。</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>もう一方のデバイスの設定を見てください。8つの組が同じなら本物です。</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>%1さんの設定「デバイス」と同じ順序です</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>そのデバイスの設定「デバイス」と同じ順序です</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1さんがこれを読み取れます</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>もう一方のデバイスでこれを読み取れます</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>%1さんのコードを読み取る</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>そのコードを読み取る</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>一致する</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>異なる</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>写真またはファイルを添付</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>絵文字</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>ボイスメッセージを録音</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>%1に返信</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>このメッセージに返信しない</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>辞書に追加</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>無視</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>切り取り</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Ctrl A</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl A</translation>
        </message>
    </context>
    <context>
        <name>ConnectionSettings</name>
        <message>
            <source>The last 30 days</source>
            <translation>過去30日間</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>まだ記録がありません。Ninelivesの動作中にグラフが埋まっていきます。</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>インターネットが使えるか中立の相手に問い合わせる</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>不調の間だけ行います。相手に伝わるのはこのコンピューターのアドレスだけです。これがないと、原因がプロバイダーかネットワークか区別できません。</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>離れていた間の出来事</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>ここ数日、不調はありません。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>ログをコピー</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>名前、アドレス、本文は含まれず、このコンピューターに留まります。</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>暗号化せずに書きますか？</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>このチャットを運ぶサーバーは、ここに書いた内容を読めます。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>暗号化せずに書く</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>下書き</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>read</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>連絡先リクエスト</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>このコンピューターでは読めません</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>未送信 · 理由を見る</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>写真が未送信 · 理由を見る</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>ファイルが未送信 · 理由を見る</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>取り消されたメッセージ</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>自分：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>招待されています</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1さんからの招待</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>連絡先にない%1さんからの招待</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1さんがメッセージを送りたがっています</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>招待</translation>
        </message>
        <message>
            <source>group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>公開チャンネル</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>もう参加していません</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>ミュート中</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>未読%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>未読に設定</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>メンションあり</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>下書き：%1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>自分：%1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>アカウントを作成</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. プロバイダーを選択</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>選び方</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.family.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>プロバイダーのサイトを開く</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>名前とパスワードを選択</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. 名前とパスワードを選択</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>小文字、数字、ドット。アドレスの一部としてほかの人に見えます。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>パスワードを提案</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>プロバイダーはメッセージを届け、すべてのデバイスに届くまで暗号化されたまま保管します。誰にいつ書いたかは見えます。

よい目安：誰がどこで運営しているかがわかり、何年も続いていて、費用の出どころを示していること。後から変更できますが、アドレスも変わります。

家族や団体に独自のサーバーがあれば、それを選びましょう。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>アカウントを作成</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>アカウントはメールと同じくプロバイダーにあります。どれを選んでも、ほかのどのプロバイダーの人にも書けます。</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>アカウントを持っています</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>電話番号もアドレス帳も不要です。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>プロバイダーに問い合わせ中…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>アカウントを作成</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>チャット「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>「%1」のメッセージを削除しますか？</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>%1と、その写真とファイルが、このコンピューターから完全に消えます。</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>ほかの自分のデバイス、相手、サーバーにあるものは残ります。未送信のものもそのままです。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>「%1」を全員に対して閉じますか？</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>以後は誰も書き込めず、元に戻せません。手元の内容は各自に残ります。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>このチャット</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>ここに書かれた内容を読めるのは、あなたと%1さんだけです。</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>%1のブロックを解除</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>%1をブロック</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>このデバイス</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>鍵をまだ確認していません。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>照合</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>未確認に戻す</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>安全なリンクを更新</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>ブロック解除</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>%1さんのデバイス</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>自分のデバイス</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>相手のデバイスはまだ不明です。どれかに鍵ができるまで、メッセージは待機します。</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>まだデバイスがありません。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>照合</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>未確認に戻す</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>安全なリンクを更新</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>ブロック解除</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>照合</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>それでも送信</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>はい</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>いいえ、削除します</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>照合</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1の詳細</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>あなたのメッセージを読めるものすべてです。それ以外はありません。</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>デバイスをリンク</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>ほかのデバイス</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>確認済みの自分のデバイスが信頼するものを信頼する</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>どれか1台で一度比べれば、ほかのデバイスも従います。</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>チャットをここに移す</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>ドロップして%1に送信</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>%n枚の写真をドロップして%1に送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>%n件のファイルをドロップして%1に送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>%n件の写真とファイルをドロップして%1に送信</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1、位置情報なし、画面に合わせたサイズ</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1、写真は画面に合わせたサイズ</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>ここにドロップしてファイルとして送信</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1、フルサイズ、位置情報なし</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1、フルサイズ</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>編集中</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>編集をやめる</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>絵文字</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>絵文字</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>検索、または:name:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>その名前の絵文字はありません。</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>名前を選択</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>パスワードを入力</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>参加時の名前</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>入る</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>このチャットをエクスポート</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>「%1」をエクスポート</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>このチャットのうち、このコンピューターにあるものすべてを、暗号化せずに新しいフォルダーに書き出します。フォルダーを開ける人は誰でも読めます。</translation>
        </message>
        <message>
            <source>As</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>どのブラウザーでも読めます。</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>ほかのプログラム用です。</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webページ</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>写真とファイルも含める</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>このコンピューターにあるもののみ。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>書き出し済み：%1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>フォルダーの作成先</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>名前を付けて保存</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>これはプログラムです</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1は、このコンピューターであなたと同じことが何でもできます。この相手から届く心当たりがある場合だけ保存してください。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>保存しない</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>読み込みを中止</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>送信を中止</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>ボイスメッセージ</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>このメッセージの写真</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>フィンガープリント：%1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>パスワードを隠す</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>パスワードを表示</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>転送先</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>名前またはアドレス</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>その名前のチャットはありません</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>写真%1、%2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>ファイル%1、%2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>新しいパスワードを入力…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>サインアウト…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>アカウントを追加…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>写真、ファイル、リンク</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>詳細に戻る</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>このチャットの写真はここに集まります。</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>このチャットのファイルはここに集まります。</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>このチャットのリンクはここに集まります。</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>写真、ファイル、リンク</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>動作状況</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>動作状況を隠す</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>引き続き使えるもの</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>名前も本文も含まないログ</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>古いメッセージの移動を続ける</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>古いメッセージの移動を一時停止</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>やめる…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>この行を閉じる</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>参加</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>断る</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>招待リンクを開く</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>届いたリンクを貼り付けてください。読み取るだけで、Webでは何も開きません。</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>別のプロバイダーを選択</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>チャンネルに参加</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>チャンネルは公開です。書かれた内容は暗号化されず、誰でも参加できます。</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>アドレス、または検索する言葉</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>name@rooms.provider.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>参加時の名前</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>検索するサーバー</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>空欄：プロバイダーのサーバー。Enterで検索します。</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>rooms.provider.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>このサーバーのチャンネル</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>参加中…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>参加</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>この名前は%1ですでに使われています。</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1が受け付けない内容です。</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1が受け付けない回答があります。</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>入力がありません。</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1は今のところ新しいアカウントを作成していません。後で試すか、別のプロバイダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1では今、誰でもアカウントを作成できるわけではありません。</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1はこの招待をもう受け付けません。新しい招待を頼んでください。</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>%1のアカウントはここからは作成できません。</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1のアカウントはサイトで作成します。その後、ここに戻ってサインインしてください。</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>時間がかかったため、%1がもう一度たずねています。</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1がアカウントを作成できませんでした。もう一度試すか、別のプロバイダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1プロバイダーの説明：「%2」</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1が求める内容は、ここではすべて答えられません。</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>このような名前はアドレスに使えません。</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>ドイツ</translation>
        </message>
        <message>
            <source>France</source>
            <translation>フランス</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>8文字以上。ほかのデバイスでも必要になります。</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>8文字以上。</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>推測されやすいです。長いほど安全です（例：4つの単語）。</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>よいです。長いほどさらに安全です。</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>強力です。</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>強力です。%1はこれで暗号化メッセージを読めません。</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>ニックネーム</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>画像に写っているもの</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>このリンクの先は人ではありません。</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>招待が含まれていません。xmpp:name@provider.example…のような形です。</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>%1に招待されています。</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1さんから%2への招待です。すぐに連絡先になります。</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1さんがやり取りを希望しています。アカウントができると連絡先になります。</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>開いた人は、希望すれば%1のアカウントを得て、あなたの連絡先になります。</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>開いた人はあなたの連絡先になります。</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1使えるのは1回、%2までです。</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1使えるのは1回です。</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>, </source>
            <comment>between the parts of a list without an and</comment>
            <translation>、</translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation>​</translation>
        </message>
    </context>
    <context>
        <name>KeyCode</name>
        <message>
            <source>The keys of your devices as a code for a phone’s camera</source>
            <translation>デバイスの鍵を表すカメラ用コード</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>これは%1のデバイスですか？</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>会ったときや話しているときに、本人からこのリンクやコードを受け取った場合だけ「はい」を選んでください。</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>はい、確認済みにします</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Enterで送信</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>ShiftとEnterで改行します。</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>CtrlとEnterで送信します。</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>サインインページに遮られていない</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>名前解決</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>安全な接続</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>接続許可</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>メッセージのアーカイブ</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>写真とファイル</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>相手のサーバー</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到達</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>試行中</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1：動作中</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1：%2から動作していません。%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>ケーブルもWi-Fiもありません。このコンピューターをネットワークに接続してください。</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>インターネット上の中立の相手に問い合わせましたが、どこも応答しません。ルーターかその回線が原因かもしれません。</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>何を呼んでもWebページが応答します。そこでサインインすれば、自動的に接続します。</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>このネットワークのネームサーバーが応答しません。プロバイダー側の問題ではありません。</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>このネットワークのネームサーバーは、わからないと答えています。</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>ネームサーバーは応答しますが、その名前を知りません。</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>マシンはありますが、メッセージサービスが動いていません。こちらで直すものはありません。</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>すべてのアドレスを試しましたが、応答がありません。こちらで直すものはありません。</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>停止前に予告がありました。ふつうは数分で戻ります。</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>接続は受け付けられますが、暗号化が成立しません。</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>身元証明の期限が切れています。更新できるのはプロバイダーだけです。</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>別の相手の身元証明が示されました。受け入れず、保存もしていません。</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>誰も保証していない身元証明が示されました。受け入れず、保存もしていません。</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>このコンピューターの時計を合わせると、身元証明が再び有効になります。</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>プロバイダーのパスワード確認の部分が応答しません。</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>パスワードがほかで変更されたか、入力に誤りがあります。</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>再び開けるのはプロバイダーだけです。</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>以前はもっと安全な方法がありました。プロバイダーに知らせるとよいでしょう。</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>パスワードは合っていますが、その後の手順が拒否されています。</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>自分の別のプログラムが同じ名前を使っています。</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>こちらの操作の何かが許可されていないとのことです。</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>その名前の先のマシンは、その名前を知りません。</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>そちらへ移りました。</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>新しいメッセージは届きますが、古いものは取得できません。</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>あるグループを運ぶサービスが応答しません。</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>ファイルの保管場所が今は受け付けていません。</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>書いた相手のサーバーに、プロバイダーがつながりません。</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>まだ不調はありません。</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>インターネット</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>このネットワークへのサインイン</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>名前解決</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>このコンピューターの正しい時刻</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>すべてのチャットの閲覧と検索</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>書き込み、編集、リアクション：ここで待機</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>このコンピューターにある写真</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>ほかの全員へのメッセージ</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>アーカイブにある古いメッセージ</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>%1からのお知らせ（%2に確認）</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>%1から予定されています。</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>%1から障害が起きています。</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>終了予定：%1。</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>こちらの確認結果は異なります：すべて動作しています。</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>こちらの確認結果は異なります：もっと手前の「%1」で止まっています。</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>こちらの確認結果は異なります：まだ終わっていません。</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1：復旧</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>言語：%1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>次回の Ninelives 起動時から使われます。</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>今すぐ再起動</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>「%1」から退出しますか？</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>どのデバイスにも、そこからのメッセージは届かなくなります。書かれた内容はここに残ります。戻るには誰かの招待が必要です。</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留まる</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>もう一方のデバイスとリンク</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>チャットは、すでに使っているデバイスから直接移ります。プロバイダーは運ぶだけで、読むことはできません。</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>2つのデバイスの間で暗号化</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>もう一方のデバイスのカメラ用コード。内容は8つの単語と同じです。</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>これは自分の新しいデバイスですか？</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>デバイスをリンク</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>新しいデバイスでサインインし、「もう一方のデバイスとリンク」を選びます。8つの単語が表示されます。</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>コードを知っています。向こうにも同じ名前が見えるなら、途中を暗号化してメッセージを渡します。</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>閉じてチャットを続けられます。</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>この名前が表示されます：%1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>新しいデバイスを探しています</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>メッセージを渡す</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>いいえ、やめる</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>やめる…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>行き先はここで合っていますか？</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>ここに留まる</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>8つの単語</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>1つずつ、またはまとめて貼り付け</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>この名前が表示されます：%1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>最新の200件が届きしだい、チャットが開きます。</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>新しいコード</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>今すぐチャットを開く</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>もう一方のデバイスとリンク</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>もう一方のデバイスがもうない</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>メッセージを「%1」に送っています。</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>「%1」からメッセージが届いています。</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>このコードは一致しません。新しいコードを出してください。</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>このコードは古すぎます。新しいデバイスで作り直してください。</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>今コードを表示しているデバイスがありません。新しいデバイスで「もう一方のデバイスとリンク」を開いてください。</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>中止されました。もう一方のデバイスに届いた分はそこに残ります。</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>途中で何者かがデバイス間のやり取りを変えたため、何も渡していません。別のネットワークなら使えるかもしれません。</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>もう一方のデバイスのNinelivesはまだ対応していません。そちらを更新してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>もう一方のデバイスで入力された単語が一致しなかったため、何も渡していません。新しいコードで試してください。</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>このコードは使われる前に期限が切れました。新しいコードを作ってください。</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>もう一方のデバイスが中止しました。届いた分はここに残ります。</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>途中で何者かがデバイス間のやり取りを変えたため、何も渡していません。別のネットワークなら使えるかもしれません。</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>もう一方のデバイスのNinelivesはまだ対応していません。そちらを更新してから、新しいコードを作ってください。</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>もう一方のデバイス</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>もう一方のデバイスを待っています</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>新しいデバイスを探しています</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>新しいデバイスが返事を待っています。</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>コードが一致しました。もう一方のデバイスで確認してください。</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>一時停止中です。残りのメッセージは待機しています。</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>%1件のメッセージの後で接続が切れました。自動で続きます。</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>「%1」にすべてのメッセージが届きました。</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>すべてのメッセージが届きました。</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>メッセージを数えています</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%2件中%1件、新しい順</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>メッセージがまだ届く途中です。届くのを待つか、先にそれをやめてください。</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>このアカウントではまだリンクを使えません。新しいメッセージはリンクなしで届きます。</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>「%1」は使われる単語ではありません。新しいデバイスと見比べてください。</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>%1番目の「%2」は使われる単語ではありません。新しいデバイスと見比べてください。</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>残り%1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>もう一方のデバイス「%1」から、%2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>以前のメッセージがもう一方のデバイスから届く途中です。</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>このデバイスを追加する前のメッセージはここにありません。</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>もう一方のデバイスから届く途中</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>このデバイスを追加する前のもの</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>もう一方のデバイスでNinelivesを開く</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>次に「設定」「デバイス」「デバイスをリンク」</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>コードを読み取るか、8つの単語を入力</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>1回だけ、10分間使えます</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>もう一方のデバイスで確認</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>何かを渡す前に確認します</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>この名前が表示されます：%1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>手順%1、完了：%2、%3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>手順%1、今ここ：%2、%3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>手順%1：%2、%3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>またはこの単語を入力</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>すでに使っているデバイスで</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>このコードは期限切れです。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>新しいコード</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>その後</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>まず最新の200件が、たいてい30秒ほどで届きます。古いものと写真はバックグラウンドで続き、その間もチャットできます。</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>ファイル%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>%1が受け付ける大きさを超えています（%2）。</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>%1が受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>ボイスメッセージ、%1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>ボイスメッセージ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1は写真の送信を提供していません。</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1はこの種類のファイルを受け付けません。</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1では、このアカウントから写真やファイルを送信できません。</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>%1のアップロード容量は現在いっぱいです。</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>%1への途中で止まりました。</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>%1への途中で接続が切れました。</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>写真がこのコンピューターの元の場所にありません。</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>ファイルがこのコンピューターの元の場所にありません。</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>この画像は破損しているため、場所とカメラの情報を取り除けません。</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>この画像は大きすぎて準備できないため、場所とカメラの情報を取り除けません。</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1には保護されていない置き場所しかありません。何も送信していません。</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>%1のファイル保管場所の代わりに、別のものが応答しています。何も送信していません。</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>%1のファイル保管場所の証明書の期限が切れています。何も送信していません。</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>ディスクがいっぱいのため、準備できません。</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>%1のファイル保管場所が応答しません。</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>送信できませんでした。</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>もうサーバーにありません。%1さんに再送を頼んでください。</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>もうサーバーにありません。持っている別の端末に頼みました。</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>この写真は%1さんが送ったものと一致しません。</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>このファイルは%1さんが送ったものと一致しません。</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>本来より大きいため、保存しませんでした。</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>経路が保護されていないため、取得しませんでした。</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelivesはこの種類の画像を表示できません。保存はできます。</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>途中で止まりました。</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>途中で接続が切れました。</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>保管しているサーバーを今は信頼できません。</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>ディスクがいっぱいで、置く場所がありません。</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>破損した状態で届きました。</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>保管しているサーバーが応答しません。</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>取得できませんでした。</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>このコンピューターの元の場所にありません。</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>フォルダーや空のファイルは送信できません。</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>このファイルは読めません。ほかの人のものかもしれません。</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>ディスクがいっぱいのため、保存できませんでした。</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>そこには書き込めません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>このコンピューターにありません。先に読み込んでください。</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>もうサーバーにありません。</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>連絡先の写真とファイルを読み込む</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>知らない人から届いたものは、自動では読み込みません。</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>グループでも読み込む</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>公開チャンネルでは読み込みません。</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>従量制ネットワークでも読み込む</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>自動で読み込む最大サイズ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>それ以外は、読み込むまでチャットで待っています。</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>オーナーにする</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>管理者にする</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>一般メンバーにする</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>メンバーにする</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>書き込みを許可</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>閲覧のみにする</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>退場させる</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>削除して参加を禁止</translation>
        </message>
    </context>
    <context>
        <name>MentionBadge</name>
        <message>
            <source>@</source>
            <extracomment>The sign for a mention</extracomment>
            <translation>@</translation>
        </message>
    </context>
    <context>
        <name>MentionPopup</name>
        <message>
            <source>People to mention</source>
            <translation>メンションできる人</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Show</source>
            <extracomment>Shows each of several messages that are folded into one line</extracomment>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>このメッセージについて</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>以前の内容</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>さらに表示</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>React</source>
            <translation>リアクション</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>別の絵文字…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>転送…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>%1 を開く</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>写真をコピー</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>読んだ人</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>以前の内容</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>スペース</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>このメッセージについて</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>全員から削除…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>取り消す…</translation>
        </message>
    </context>
    <context>
        <name>MessageTime</name>
        <message>
            <source>d MMM</source>
            <comment>day and short month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day, short month and year</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>このメッセージを全員から削除しますか？</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>ここのすべてのアプリに、削除とモデレーターによる削除の表示を依頼します。残すアプリもあるかもしれません。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>1時間ミュート</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>8時間ミュート</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>解除するまで</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>どのプロバイダーの誰にでも書けます。アドレスはメールアドレスと同じ形です。招待リンクも使えます。</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>アドレスまたはリンク</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>自分だけに見えます。空欄でもかまいません。</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>チャットを開始</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>新しいグループ</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>メンバーは？</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>メッセージは暗号化されます。読めるのはメンバーだけです。</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>すぐに招待が届きます。ほかの人は後から追加できます。</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>グループ名</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>画像を変更</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>画像を選択</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>画像 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>作成中…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>グループを作成</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>最新のメッセージへ</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>すべて動作中</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n件待機中</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未接続</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>ネットワークなし</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>インターネットなし</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>ネットワークがサインインを要求</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>名前解決なし</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>安全な接続なし</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>操作が必要</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>ログインできません</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>アーカイブが無応答</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>一部のグループが無応答</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>写真とファイルは不可</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>連絡先のサーバー1つ以外は動作中</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>プロバイダーが無応答</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>接続：すべて動作しています</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>接続：%1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>接続：9項目中%1項目が動作。%2から動作していないもの：%3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>このパスフレーズではチャットを開けません。</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>パスフレーズがありません。</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>単語は12個必要ですが、%1個です。</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>「%1」は単語の一覧にありません。</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>単語のどれかが違うか、2つの順番が入れ替わっています。</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>この単語ではこのチャットを開けません。新しい単語に置き換えられたのかもしれません。</translation>
        </message>
        <message>
            <source>(%1) Ninelives</source>
            <translation>(%1) Ninelives</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AttachmentActions</name>
        <message>
            <source>file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>このコンピューターには、この種類のファイルを開くものがありません。保存してください。</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1として保存しました</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>まだ記録がありません</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>%2のうち%1 %動作</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1。%2。過去30日間のうち%n日に障害。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>このバックアップのパスフレーズではありません。</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>このバックアップは壊れています。以前のものなら無事かもしれません。</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>このバックアップは最後の部分が欠けています。完全にコピーされていません。</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>このバックアップは新しい版の Ninelives で作られました。使うにはこのプログラムを更新してください。</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>このファイルは Ninelives のバックアップではありません。</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>ファイルはもうそこにありません。</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>空きが足りません。途中のものは残っていません。</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives はそこを読み書きできません。何も変更されていません。</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>ここにはすでにチャットがあります。置き換えられることはありません。</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>前回のバックアップ: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>バックアップはまだありません。</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>準備中…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>バックアップを書き込み中</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>バックアップを確認中</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>チャットを元に戻しています</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>%1文字以上にしてください。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>2つが一致しません。</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>完了しました。バックアップを読み直し、無事であることを確かめました。</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>このバックアップは無事です。</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>チャットが戻りました。表示するために Ninelives を再起動します。</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>メッセージ%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>写真とファイル%Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>アドレスではありません。name@serverのような形です。</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>これは自分のアドレスです。</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>このアドレスはすでにブロック済みです。</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>このリストはプロバイダーにありますが、接続されていません。何も変更されていません。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1、メッセージあり</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 / %2以上</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>このチャットのミュート解除</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>このチャットのピン留めを外す</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>このチャットをアーカイブから戻す</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>メッセージ.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>キャプションを追加</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>暗号化しないメッセージ</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>グループへのメッセージ</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>%1へのメッセージ</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>どのプロバイダーでも受け付けない長さです（%L1文字）。内容はここに残っています。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>招待されています。誰からかは示されていません。</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1さんから招待されています。</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1さんから招待されています。このアドレスは連絡先にありません。</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>グループのアドレスは%1です。</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>添え書き：「%1」</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1、%2として</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>%1へのメッセージが送信されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>このチャットは上の設定どおりに通知します。</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>解除するまで通知しません。新着メッセージは数えます。</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>%1まで通知しません。新着メッセージは数えます。</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>暗号化グループ</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>グループ、暗号化なし</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>公開チャンネル、暗号化なし</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>暗号化済み、確認済み</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · オンライン</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · 離席中</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · 取り込み中</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · ブロック中</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1さんが入力中…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>このチャンネルを運ぶサーバーと、参加した人は誰でも、ここに書かれた内容を読めます。</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>%1さんのサーバーとあなたのサーバーは、ここに書かれた内容を読めます。</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>書いた内容はここに保存され、プロバイダーが応答したら一度だけ送信されます。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>サーバーはchat.family.exampleのような形です。</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>名前がありません。</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>名前に空白と次の記号は使えません：@ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>パスワードがありません。</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>パスワードは8文字以上です。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>自動起動プログラムのフォルダーに書き込めませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>たった今使用</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>最終使用：%n分前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>最終使用：%n時間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>最終使用：%n日前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>最終使用：%nか月前</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>%1にあなたが削除しました。新しいものは読めません。</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>もう使われていません。このデバイス向けの暗号化は行いません。</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>今もメッセージごとに鍵を受け取っています。</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>追加：%1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>このコードの鍵の1つが、ここに表示されているものと違います。誰かが間にいるかもしれません。何も変更していません。</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>このコードの鍵の1つが、ここに表示されている%1のデバイスのものと違います。誰かが間にいるかもしれません。何も変更していません。</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>このコードのデバイスはまだここで知られていません。もう一度探してから試してください。</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>このコードのデバイスは、ここに表示されているものです。</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>このコードの%n台は、ここに表示されているものです。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>これはデバイスのコードではありません。「xmpp:」で始まります。</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>このコードは別の人のものです：%1</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>デバイス%1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>このデバイス</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>照合せず信頼</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ブロック中</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>デバイス%1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>今日%1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>新しいデバイス「%1」が%2にあなたのアカウントに追加されました。あなたですか？</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>あなたのデバイス「%1」の鍵が%2から新しくなっています。設定し直しましたか？</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>削除した「%1」が%2から再びあなたのアカウントにあります。あなたですか？</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>%1さんのデバイスの鍵が新しくなりました。たいていは設定し直したためです。</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>確認済みの%1さんが新しいデバイスを使っています。照合するまで、そのデバイスには送信されません。</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1さんが新しいデバイスを使っています。</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>別のアプリがこのコンピューターをデバイスから外しました。元に戻しました。</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>別のアプリがこのコンピューターを繰り返しデバイスから外しています。数分後に戻します。それまでに届くものは、ここでは読めないことがあります。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>明るい肌色</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>やや明るい肌色</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>中間の肌色</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>やや濃い肌色</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>濃い肌色</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>肌色なし</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>スマイリー</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>人</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>動物と自然</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>食べ物と飲み物</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>旅行と場所</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>活動</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>もの</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>記号</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>旗</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>このメッセージは取り消されました</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>このメッセージはこのコンピューターでは開けません</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>このコンピューターにはありません</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>古いメッセージ</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>新しいメッセージ</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>ディスクがいっぱいです。途中まで書いたものは残っていません。</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>そのフォルダーはもうありません。</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>そこに書き込めませんでした。途中まで書いたものは残っていません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>メッセージ%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>写真とファイル%Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>このグループから退出しました</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>暗号化なし：先にそこで書いてください</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>まだ全部がこのコンピューターにありません。先に読み込んでください。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>%1秒前に確認、このコンピューターから外へ</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>%n分前に変化、このコンピューターから外へ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%2語中%1語</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>%1への接続を待っています</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>コードを作っています</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>最新の200件が届きました。古いものはバックグラウンドで続きます。</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>8つの単語をコピーしました。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>照合せず信頼</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>新規、未照合</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>暗号化なし：途中のサーバーが読めた状態です</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>エンドツーエンド、多くのアプリが対応する旧方式</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>エンドツーエンド、新方式</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>サーバー到着</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>送信者が付けた番号</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>送信中の番号</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>アーカイブでの番号</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>送信デバイス</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>一覧にもうないデバイス</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>読めません</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message>
            <source>1 message</source>
            <translation>メッセージ1件</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>メッセージ%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>このリンクの先は人ではありません。グループのリンクは「グループに参加」で使ってください。</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>アドレスはname@provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>このリンクはアカウント作成用で、人にはつながりません。</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>これは自分のアドレスです。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>プロバイダーがグループを提供していません。何も作成していません。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1件のメッセージを送信中です。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n件のメッセージを送信中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>待機中のメッセージ1件を送信しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>待機中のメッセージ%n件を送信しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>再接続しました。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>パスワードを入力</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>サインインページを開く</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>了解</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>%1秒後に再試行</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>試行中</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>すべてのメッセージで「%1」を検索</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>アーカイブ済み</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>メンバー%n人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>1人を選択中</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n人を選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>アドレスはname@provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>この人はすでに参加しています。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chat, and when</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>pixels</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2枚中%1枚目</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1が変更をまだ受け付けていません。次の接続時に再び送ります。</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>接続すると、ほかの人にも変更が見えます。</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>この画像は大きすぎます。100 MB未満のものを選んでください。</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>この画像は使えません。JPEG、PNG、WebP、GIF、HEIC、AVIFのいずれかを選んでください。</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>このファイルは読めません。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>ディスクがいっぱいのため、変更を保存していません。</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>変更は保存されませんでした。もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>送信時、どのデバイスにも鍵がありませんでした。ほかの人には届いています。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>既読%1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>既読を知らせない設定</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>配信済み%1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>自分のメッセージ、%1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>このチャットの鍵はあなたのファイルにあります。そのファイルを大切に保管してください。</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>まだありません。これがないと、このコンピューターが鍵を忘れたときにチャットが失われます。</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>%1に作成。</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>違う単語です。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1人</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>サーバー名はrooms.provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>このサーバーは一覧を公開していません。アドレスでは参加できます。</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>アドレスはname@rooms.provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>パスワードが違います。参加している人に聞いてください。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>まだ読めません</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%n台中%1台のデバイスがまだ読めません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n台のデバイス</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>参加中</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>不在</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>この名前はあなたに似ていますが、別の人です。</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>この名前は%1さんに似ていますが、別の人です。</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>この名前には複数の文字体系が混ざっています。別の名前を装っている可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1人が参加中</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n人が参加中</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>メンバー1人</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>メンバー%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1、%2人が参加中</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>デバイス%n台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%n台中%1台のデバイス</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>今いるかどうかにかかわらず、メンバー全員とメンバーだけが読めます。追加された人はその時から読め、削除された人は以後読めません。</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>このチャンネルを運ぶサーバーと、参加した人は誰でも、ここに書かれた内容を読めます。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchDays</name>
        <message>
            <source>%1 – %2</source>
            <extracomment>From one day to another: 2 – 5 November</extracomment>
            <translation>%1～%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchModel</name>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1件以上</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message>
            <source>Picture %1</source>
            <translation>画像%1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>写真とファイル%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>写真1枚</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>ファイル1件</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>ファイル%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>撮影場所と機材がわかります</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>撮影日時と機材がわかります</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>注記も含めてそのまま送信</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>位置情報を削除</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>カメラ情報を削除</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>%1 から場所とカメラの情報を取り除けません。</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>%n 個のファイルから場所とカメラの情報を取り除けません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>各%1まで</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file's name, and why it can't be sent</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SharedFilesModel</name>
        <message>
            <source>%1, from %2, %3</source>
            <comment>a link, a person, a day</comment>
            <translation>%1、%2から、%3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>アドレスはname@provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>パスワードがありません。</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>ポートは1から65535までの数字です。</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>サーバーはchat.provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>このファイルは読めません。</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>キーボードに合わせる</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>メッセージ%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>写真とファイル%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>このチャットに未送信のものがあります。何も削除していません。</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>空きが増えました。開いたものは再取得します。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>このコンピューターからメッセージ%n件を削除しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>安全なリンクを更新しています。</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>見間違えやすい文字が含まれています。行き先は%1です。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>この後に1件のメッセージが待機中です。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>この後に%n件のメッセージが待機中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>元のメッセージはこのコンピューターにありません</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>新着メッセージ1件</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>新着メッセージ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>1番目</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>2番目</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>3番目</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>4番目</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>5番目</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>このコンピューターに保存済み、順番は%1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>%1番目</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>変更%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>このコンピューターでは読めないメッセージ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>もう一方のデバイスとリンク</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>（取り消し済み）</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>（このコンピューターでは読めません）</translation>
        </message>
        <message>
            <source>[%1] %2: %3</source>
            <extracomment>A copied message: date and time, who wrote it, what</extracomment>
            <translation>[%1] %2：%3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message>
            <source>Open Ninelives</source>
            <translation>Ninelivesを開く</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>未読メッセージ1件</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>未読メッセージ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1件のメッセージが待機中です。Ninelivesの起動時に送信されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n件のメッセージが待機中です。Ninelivesの起動時に送信されます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>音が出ません：このコンピューターのスピーカーが応答しません。</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>このボイスメッセージは、もうこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>このボイスメッセージは破損していて、再生できません。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>%1で自動的に終了</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>ボイスメッセージ %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>このコンピューターにはマイクがありません。接続して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelivesはマイクを使えません。このコンピューターの設定で許可して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>マイクが止まりました。それまでの録音はここにあります。</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>マイクから音が来ません。ほかのプログラムが使っていないか確認してください。</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>ボイスメッセージの長さは最大%1です。全部ここにあります。</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl Nでチャットを開始</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl Kで何でも検索</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>通知に表示する内容</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>このウィンドウに今表示されていないものについて通知します。</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>なし（オフ）</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>何か届いたこと</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>送信者と内容</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>ミュート中のチャットは通知しません。チャットごとに「詳細」で変更できます。</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>トレイで動作を続ける</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>ウィンドウを閉じても隠れるだけです。メッセージは届き、待機中のものも送信されます。</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>コンピューターとともに起動</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>トレイがあれば、ウィンドウなしで起動します。</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>離席中にするまで</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>その後は連絡先に離席中と表示されます。画面のロック中も同じです。通知は届きます。</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>しない</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5分</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10分</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15分</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30分</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1時間</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>メッセージに%1でリアクション</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>写真に%1でリアクション</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>複数の写真に%1でリアクション</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>ボイスメッセージに%1でリアクション</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>ファイルに%1でリアクション</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>複数のファイルに%1でリアクション</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>新着メッセージ</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>新着メッセージ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>新しいリアクション</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%1へのメッセージ%n件が送信されませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>メッセージ%n件が送信されませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>%1へのメッセージが送信されませんでした。</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>メッセージが送信されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>メンション</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>しない</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1時間</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8時間</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>このデバイス</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>%1からここにあります。</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>相手は、この8つのまとまりを自分に見えるものと比べます：</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>リンクを作成中…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>リンクで招待</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>自分の招待</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>スマートフォンのカメラ用コードにしたリンク</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>パスワードを入力</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>プロバイダーに登録した%1のパスワードです。このコンピューターに暗号化して保存されます。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>名前、またはname@provider.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>%1を選択</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>連絡先</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>自分だけに見えます。Enterで保存します。</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>読み込みを中止</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>送信を中止</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>読み込みを中止</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>送信しない</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>転送…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>写真をコピー</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>回転</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>ウィンドウに合わせる</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>古い写真</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>新しい写真</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>この画像は大きすぎます。40 MB未満のものを選んでください。</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>この画像は使えません。PNGかJPEGを選んでください。</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>このファイルは読めません。別のものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>メッセージが届いたことを知らせる</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>相手に2つのチェックが表示されます。</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>読んだことを知らせる</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>相手に囲み付きの2つのチェックが表示されます。</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>入力中であることを知らせる</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>グループで既読者を数える</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>%1人を超えるグループでは既読者を数えません。</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>%1人まで</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>チャットごとに「詳細」で変更できます。知らない人、つまり連絡先になく、こちらから書いたこともない人には、いずれも知らせません。</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>画像を変更</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>画像を選択</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>画像を削除</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>名前を追加</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>自分の名前</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>ほかの人に、あなたの名前として提案されます。Enterで保存、Escで元のままにします。</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>アドレスを知っている人は誰でも、画像と名前を見られます。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>自分のサーバー</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>または教えてもらったサーバー</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>名前を入力（例：chat.family.example）</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>プロバイダーからの画像です。写っているものを入力してください。</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>プロバイダーのサイトで回答</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1からの追加の質問</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>無料</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1年から</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>%1への返信：%2</translation>
        </message>
    </context>
    <context>
        <name>ReactionRow</name>
        <message>
            <source>+%1</source>
            <extracomment>More reactions than are shown</extracomment>
            <translation>+%1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>ボイスメッセージを録音中、%1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>録音したボイスメッセージ、%1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>録音を停止</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>聞いてみる</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>ボイスメッセージを破棄</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>書き留めましたか？</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>書き留める</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>紙に書かれていることを確かめるため、そのうち2つを入力してください。</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>これらを確認すると、以前の単語では何も開けなくなります。</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>このコンピューターのキーリングがなくなったり、パスフレーズを忘れたりしたときに、チャットを開けます。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>書き留めました</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>書き留めましたか？</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>書き留める</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>紙に書かれていることを確かめるため、そのうち2つを入力してください。</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>キーリングがなくなったりパスフレーズを忘れたりしたとき、この12個の単語でこのコンピューターのチャットを開けます。表示されるのは一度だけです。紙に書いて、このコンピューターから離れた場所に保管してください。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>書き留めました</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>もう一度表示</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>紙に書いた12個の単語があれば、このコンピューターが鍵を忘れてもチャットを失いません。</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>書き留める</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>12個の復元用の単語</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>単語 %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>その後は新しいものを読めません。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>このデバイスの名前は？</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>このデバイスを何と呼びますか？</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>やり取りする相手に名前が見えます。</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>この名前は、このコンピューターであなただけに見えます。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1さんが連絡先になりたいと言っています</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1さんが、メッセージの送信とあなたの在席状況の表示を求めています。知らないアドレスなら断ってください。誰にも知らされません。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>断る</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>画像を変更</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>画像を選択</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>トピックを変更</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>トピックを追加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>全員に見えます。Enterで保存します。</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>トピック</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>これを読める人</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>招待</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>メンバーを追加</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>招待する</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>画像 (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>チャンネル</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <source>People</source>
            <translation>メンバー</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>グループから退出…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>チャンネルから退出…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>全員に対して閉じる…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>トピックが削除されました。</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1さんがトピックを削除しました。</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1さんがトピックを「%2」に変更しました。</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>トピックは「%1」になりました。</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1さんが%2さんを追加しました。ここからのメッセージを読めます。</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>%1さんが追加されました。ここからのメッセージを読めます。</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1さんが%2さんを削除しました。ここから先の内容は読めません。</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>%1さんが削除されました。ここから先の内容は読めません。</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1さんが退出しました。</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1さんがグループ名を「%2」にしました。</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>グループ名は「%1」になりました。</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>グループの画像が変更されました。</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1さんがグループの画像を変更しました。</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>あなたが追加されました。</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1さんがあなたを追加しました。</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>あなたは削除されました。書かれた内容はここに残ります。</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1さんがあなたを削除しました。書かれた内容はここに残ります。</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>このグループは全員に対して閉じられました。書かれた内容はここに残ります。</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1さんが%2さんを管理者にしました。</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1さんは管理者になりました。</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1さんが%2さんをオーナーにしました。</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1さんはオーナーになりました。</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1さんが%2さんを一般メンバーにしました。</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1さんは一般メンバーになりました。</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>誰でも参加できるようになりました。書いた内容はもう暗号化されません。</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>入れるのはメンバーだけです。メンバーに追加を頼んでください。</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>管理者が参加を認めていません。変更できるのは管理者だけです。</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>あなたの役割ではできません。管理者かオーナーに聞いてください。</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>その名前はすでに使われています。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>もう存在しません。書かれた内容はこのコンピューターに残ります。</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>現在満員です。誰かが退出したら、もう一度お試しください。</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>入るにはパスワードが必要です。参加している人に聞いてください。</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>このグループへの接続が切れました。再び入るところです。メッセージはここで待っています。</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>このアドレスのサーバーが見つかりません。アドレスを確認してください。</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>サーバーが応答しませんでした。何も変更されていません。もう一度お試しください。</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>このアドレスには何もありません。アドレスを確認してください。</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>アドレスはname@groups.provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>このアドレスはすでに使われています。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>サーバーが受け付ける大きさを超えています。小さいものを選んでください。</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>サーバーが提供していない機能です。何も変更されていません。</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>もうこのグループのメンバーではありません。</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>このチャンネルに入れるのはメンバーだけです。</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>ここにある内容は読めます。メンバーに再追加を頼んでください。</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>このグループの管理者が参加を認めていません。</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>このチャンネルの管理者が参加を認めていません。</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>ここにある内容は読めます。変更できるのは管理者だけです。</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>このグループはもう存在しません。</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>このチャンネルはもう存在しません。</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>書かれた内容はここに残ります。これ以上の送信はできません。</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>入るにはパスワードが必要です。</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>ここにある内容は読めます。参加している人に聞いてください。</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>あなたの名前はすでに使われています。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>読み書きできます。メッセージは別の名前で送信されます。</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>このグループには今は入れません。</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>このチャンネルには今は入れません。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>読み書きできます。入れるようになればメッセージが送信されます。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>読み書きできます。復旧すればメッセージが送信されます。ほかのチャットは使えます。</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>このグループのサーバー%1が見つかりません。</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>このチャンネルのサーバー%1が見つかりません。</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>現在満員です。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>読み書きできます。空きができればメッセージが送信されます。</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>このグループへの接続が切れました。</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>このチャンネルへの接続が切れました。</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>再び入るところです。書いた内容はここで待っています。</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>このグループのサーバー%1が応答しません。</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>このチャンネルのサーバー%1が応答しません。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>パスワードを入力</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>名前を選択</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>サーバーの説明：「%1」。</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>もうこのグループにいません。書かれた内容はここに残ります。</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>もうこのチャンネルにいません。書かれた内容はここに残ります。</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>現在書き込めるのはモデレーターだけです。すべて読むことはできます。</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>このグループには、使える鍵を持つデバイスがありません。</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>現在書き込めるのはモデレーターだけです。</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>もうこのグループにいません。</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>このグループのサーバーが受け付けませんでした。</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>このグループのサーバーが受け付けませんでした。サーバーの説明：「%1」。</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>このグループ</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>送信済み。%1人を超えるグループでは既読者を数えません。</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>全員が既読</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>%2人中%1人が既読</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>全員に配信済み</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>%2人中%1人に配信済み</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1さんはまだ読めません</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n人がまだ読めません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n人が入力中…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>入力中…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1さんが入力中…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>オーナー</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>モデレーター</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>%1さんが見せるコード</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>ほかのデバイスに表示されるコード</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>電話で読み取るかコピーしてもらい、ここに貼り付けてください。本人またはそのデバイスから直接受け取ったものだけを使ってください。</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確かめる</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>送信時期</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>最後の日も選んでください。同じ日をもう一度選ぶこともできます。</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>1 日、または期間の最初の日を選んでください。</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>すべての日付</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>過去1か月</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>過去1年</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>カレンダーから…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>ボイスメッセージ</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>種類</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>古いメッセージはまだ届く途中です。</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>このコンピューターにはありません。</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>このコンピューターで「%1」は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>見つかったメッセージ</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>選択したメッセージ</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>メッセージを選択</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>転送…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>取り消す…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>暗号化せずに送信</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>閲覧、検索、書き込みはすべてできます。</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>すべてここに保存され、復旧したら順番に一度だけ送信されます。</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1件のメッセージがここに保存されています。復旧したら一度だけ送信されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n件のメッセージがここに保存されています。復旧したら順番に一度だけ送信されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>このコンピューターはネットワークに接続されていません。</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>ネットワークは動作していますが、その先のインターネットが応答しません。</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>このネットワークでは先にサインインが必要です。</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>サインインページに遮られています。</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>ネットワークの名前解決が%1から応答していません。</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>インターネット自体は応答しています。</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>ネットワークで今は名前解決ができません。</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>インターネットで今は%1という名前が見つかりません。</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>続くようなら、プロバイダーに問い合わせてください。チャットはこのコンピューターに残ります。</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>プロバイダー%1が%2から接続を受け付けていません。</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>プロバイダー%1が%2に停止しました。</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>%1に接続中です。いつもより時間がかかっています。</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>プロバイダー%1が%2から応答していません。</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>時計が合うまで、安全な接続は拒否されます。</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>接続していません。別のネットワークならつながるかもしれません。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>%1のセキュリティ証明書の期限が%2に切れました。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>%1のセキュリティ証明書の期限が切れました。</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>更新できるのはプロバイダーだけです。試行を続けますが、それまで何も送信しません。</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>このネットワークで、%1の代わりに別のものが応答しています。</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>このコンピューターが信頼する機関は、どこも%1を保証していません。</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1は応答しますが、安全な接続を確立できません。</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>安全な接続がなければ何も送信しません。</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1が保存済みのパスワードを受け付けなくなりました。</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1がこのアカウントを閉鎖または停止しました。</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>チャットはこのコンピューターに残ります。プロバイダーに問い合わせるか、エクスポートしてください。</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1には、パスワードが漏れるログイン方法しかありません。</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>その方法は使っていません。</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1は動作していますが、今はパスワードを確認できません。</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>わかる範囲では、パスワードに問題はありません。</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>別の接続に置き換わったため、%1がこの接続を終了しました。</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>新しい名前で再接続します。</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1が接続を切りました。</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1が接続を切り、こう伝えています：「%2」。</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>%1の先のマシンは、%1を担当していないと答えています。</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>多くの場合、移転が終わっていないためです。</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1から別のマシンへ案内されました。</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1から別のマシン%2へ案内されました。</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>そちらに接続中です。</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1に入れますが、その先へ進めません。</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1枚の写真が待機中です。</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n枚の写真が待機中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>メッセージ1件</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>メッセージ%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>写真1枚</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1と%2が待機中です。</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1分</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>このコンピューターの時計が%1遅れています。</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>このコンピューターの時計が%1進んでいます。</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>メッセージは使えます。プロバイダーのアーカイブが応答しません。</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>応答が戻れば、%1からの抜けが補われます。</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>今は写真とファイルを送信できません。テキストは使えます。</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>このグループのサーバーが%1から応答していません。</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>読み書きできます。復旧すればメッセージが送信されます。ほかのチャットは使えます。</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>連絡先のサーバー%1が%2から応答していません。</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>%1さんのサーバー%2が%3から応答していません。</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>こちら側は動作しています。</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>応答が戻れば、メッセージは自動的に再送されます。</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1が%2から%3まで休止を予定しています。</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1が%2から休止を予定しています。</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>その間に書いたメッセージはここで待ち、後で送信されます。</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>すべて動作していますが、時計が合うまで時刻の表示がずれます。</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>待機中のものはありません。</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1件のメッセージが待機中です。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n件のメッセージが待機中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>ディスクがいっぱいです。20 MB空ければ、自動的に続きます。</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>すべて読めます。新しいメッセージはその間サーバーに残ります。</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>このコンピューターのチャットの一部が破損しています。</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Ninelivesを閉じて再び起動してください。できる限り修復し、破損したファイルは保管します。</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>今はチャットを保存できません。</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>このコンピューターのチャットが破損していましたが、修復されました。</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>破損したファイルは%1として保管しました。</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>失われたメッセージはありません。</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1件のメッセージがあり、%L2件は読めませんでした。</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1件のメッセージがあり、ほかは読めませんでした。</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>サーバーの説明：「%1」。</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>%1のメールボックスがいっぱいのため、サーバーが送り返しました。</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>このアドレスの人はいません。</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>%1のサーバーが届けられず、送り返しました。</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>%1のサーバーが受け付けませんでした。</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>%1のデバイスには、使える鍵がありません。</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1が新しいデバイスを使っています。先に照合するか、暗号化せずに送信してください。</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>%1が受け付ける長さを超えています（%L2文字）。</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>サーバーがこのメッセージで2回切断したため、脇に置きました。ほかは送信されました。</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>%1のサーバーが応答しませんでした。</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>インターネットで%1のサーバーが見つかりません。</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>送信できる内容が残っていません。</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>バックアップの作成時に待機中だったメッセージです。その後送信された可能性がありますが、サーバーではもう確認できません。再送信するか、削除してください。</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>送信できませんでした。</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>ここのメッセージが抜けています、取得中</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>ここのメッセージが抜けています。%1秒後に再試行</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>ここのメッセージが抜けています。接続すると届きます</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>%1のメッセージはもうサーバーにありません</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>%1から%2までのメッセージはもうサーバーにありません</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>このメッセージは前のメッセージを待っています</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>このメッセージはこのコンピューターでは開けません</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>そのデバイスのアプリは、メッセージの再送に対応していません。</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>今は十分に頼みました。あとでもう一度試してください。</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>頼むには接続が必要です。</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>ほかの自分のデバイス向けにだけ暗号化されています。</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>%1さんのデバイスとの安全なつながりがずれました。更新済みで、新しいメッセージは届きます。</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>破損した状態で届きました。</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Ninelivesが知らない暗号化方式です。%1さんがアプリの設定を変えれば読めます。</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>ブロックしたデバイスから届きました。</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>前のメッセージがそろうと、自動的に開きます。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>キーリングがロックされているため、まだチャットを開けません。</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>何も失われていません。メッセージは暗号化されたまま、このコンピューターにあります。</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>ロックを解除して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>チャットの鍵が入っているキーリングが動いていません。</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>デスクトップにログインし直して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>キーリングからチャットの鍵を取り出せませんでした。</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>キーリングにチャットの鍵がなくなっています。</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>以前のキーリングが残っていれば、元に戻してもう一度お試しください。</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>チャットと同じ場所にあるはずのvault.jsonがありません。</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>チャットの鍵の場所が書かれたファイルです。コピーを元の場所に戻して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>鍵をファイルに保存している場合は、そのファイルを指定してNinelivesを起動してください。</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>チャットと同じ場所にあるvault.jsonが破損しているか、読み取れません。</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>チャットの鍵のファイルがありません。</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>元の場所に戻して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>チャットの鍵のファイルを読み取れません。</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>ディスクが接続されているか、読み取りが許可されているかを確かめて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>チャットの鍵のファイルが、ほかの人にも開かれています。</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>自分だけが読み取れるようにして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>チャットの鍵のファイルに鍵が入っていません。</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>破損していないコピーに置き換えて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>復元用の単語でもチャットを開けます。</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>バックアップからもメッセージを取り戻せます。</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>この鍵ではチャットを開けません。</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>別の鍵で保存されています。何も変更されていません。</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>チャットがあるはずの場所に別のものがあります。</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>Ninelivesが作成したファイルではありません。そのままにしてあります。</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>これらのチャットは、より新しいNinelivesで最後に開かれました。</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>開くには、このプログラムを更新してください。何も変更されていません。</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>これらのチャットは別のウィンドウで開いています。</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>もう一方のNinelivesを閉じるか、そのウィンドウを使ってください。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>チャットを開くには少し空き容量が必要です。何も変更されていません。</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>ローカルの履歴の一部を読めませんでした。</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>ファイルが破損しています。そのままにしてあります。</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>チャットのフォルダーを使えません。</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelivesはそこに書き込めません。何も変更されていません。</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>今はチャットを開けません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1には、このアドレスとパスワードの組み合わせがありません。</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>インターネットで%1という名前が見つかりません。</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1が今は応答しません。</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>このネットワークでは先にサインインが必要です。パスワードは送信していません。</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>このコンピューターの時計が遅れているため、%1を確認できませんでした。パスワードは送信していません。</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>%1のセキュリティ証明書の期限が切れました。更新できるのはプロバイダーだけです。</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>このコンピューターが信頼する機関は、どこも%1を保証していません。パスワードは送信していません。</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>このネットワークで、%1の代わりに別のものが応答しています。パスワードは送信していません。</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>このアカウントはすでにあります。</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>アドレスはname@provider.exampleのような形です。</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>ディスクがいっぱいのため、保存できませんでした。</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>プロバイダーへの接続が必要です。復旧したら、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>どのプロバイダーでも受け付けない長さです。</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>もうここにありません。</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>サーバーが受け付けませんでした。</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>うまくいきませんでした。何も失われていません。</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>チャット一覧に戻る</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>プロフィールとアカウント</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>プライバシーと既読</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>写真とファイル</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>外観</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>ブロックした人</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>ストレージとバックアップ</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>接続と履歴</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>このアプリについて</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>設定の一覧に戻る</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>検索</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>新しいチャットまたはグループ</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新しいグループ</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>チャンネルに参加</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>未読</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>「%1」は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>メッセージがもう一方のデバイスから届く途中です。</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>まだグループがありません</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>アーカイブしたものはありません</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>未読はありません</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>まだチャットがありません</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>アドレスを使って始めましょう。</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>チャットをここに移す</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>プロバイダーはこれで暗号化メッセージを読めません。</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>サーバーを手動で入力</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>空欄：プロバイダーの案内に従います。</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>証明書ファイル</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>独自の認証局を使うサーバーの場合のみ：その証明書のファイル。</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>まずこのコンピューターでもサインインします。次の手順で、もう一方のデバイスからチャットが届きます。</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>アカウントはメールと同じくプロバイダーにあります。ほかのどのプロバイダーの人にも書けます。</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>電話番号もアドレス帳も不要です。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>サインイン中…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>%1からサインアウトしますか？</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1件のメッセージが未送信です。</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n件のメッセージがまだ送信されていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>チャットとこのデバイスの鍵が、このコンピューターから削除されます。プロバイダーとほかのデバイスにあるものは残ります。</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>送信まで留まる</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留まる</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>それでもサインアウト</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>スクロールバー</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>スペルチェック</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>スペルが違う単語に下線を引きます。単語がこのコンピューターの外に出ることはありません。</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>このコンピューターには辞書がありません。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>スペルチェックの言語：%1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>もう一方のデバイスへの受け渡しをやめますか？</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>ここへのメッセージの移動をやめますか？</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>届いた分は残ります。残りは、もう一度リンクしたときにだけ届きます。少し待つだけなら一時停止してください。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>StorageSettings</name>
        <message>
            <source>Texts, keys and search</source>
            <translation>テキスト、鍵、検索</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>写真とファイル</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>このコンピューターではすべて暗号化されています。サーバーから再取得できるものがないため、空けられる容量はありません。</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>このコンピューターではすべて暗号化されています。写真とファイルのうち%1はサーバーにもあります。ここから削除しても、サーバーに残っている間は、開くと再取得します。</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>容量を空ける</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>%1を空ける</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>チャット別、大きい順</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>このチャットをどうするか</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>ここの写真とファイルを削除</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>メッセージを削除…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>チャットを削除…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>復元用の単語を入力してください</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>パスフレーズを決める</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>パスフレーズを入力</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>書き留めた12個の単語で、このチャットを開けます。</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>このコンピューターのチャットに鍵をかけます。忘れると誰にも取り戻せません。</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>このコンピューターのチャットを開きます。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>このパスフレーズを使う</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>復元用の単語を使う</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>もしかして「%1」？</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>このメッセージを取り消しますか？</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>ここから本文を削除し、受け取ったすべてのデバイスにも削除を依頼します。すでに読んだ人がいるかもしれません。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>%n件のメッセージを取り消しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>ここから本文を削除し、受け取ったすべてのデバイスにも削除を依頼します。すでに読んだ人がいるかもしれません。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>メッセージがもう一方のデバイスから届く途中です。</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>あいさつしてみましょう。ここのメッセージは全メンバー向けに暗号化されます。</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>あいさつしてみましょう。ここのメッセージは暗号化されます。</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>あいさつしてみましょう。</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>肌の色</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>新規、未照合</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ブロック中</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>照合せず信頼</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1さんはまだ読めません</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>今すぐ送信</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>今すぐ%1さんに送信</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>以前の内容</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>このコンピューターには以前の内容がありません。</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1、位置%2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1、再生中</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1、未再生</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>矢印キーで5秒移動</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>読み込みを中止</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>送信を中止</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>速度%1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>ちゃんと着地するメッセージ。</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>どのプロバイダーの誰とでもプライベートにチャットと写真を。何かが止まっても、書いた内容はすべてここで待ち、一度だけ送信され、何が起きているかもわかります。</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>アカウントを作成</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>もう一方のデバイスとリンク</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>招待リンクを開く</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>チャット一覧に戻る</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>停電が直った！さっきの写真届いた？</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>届いたよ。戻った瞬間に、ちょうど1回だけ。</translation>
        </message>
        <message>
            <source>18:52</source>
            <translation>18:52</translation>
        </message>
    </context>
    <context>
        <name>WithoutDeviceDialog</name>
        <message>
            <source>Without the other device</source>
            <translation>もう一方のデバイスなしで</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>これからの新しいメッセージは、すべてのチャットでここで使えます。以前のものはこのコンピューターでは読めません。ほかの自分のデバイス向けにだけ暗号化されていて、プロバイダーも開けません。

もう一方のデバイスが見つかったら、後でリンクできます：「設定」「デバイス」「チャットをここに移す」。</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>なしで続ける</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>コードに戻る</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>8つの単語</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>One of several numbered words: its number, the word</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>edited, the change waits</source>
            <translation>編集済み、変更は待機中</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>編集済み、変更を送信できませんでした</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>リンクあり</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1、ほか%2人</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>このメッセージを取り消しました</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1さんがこのメッセージを取り消しました</translation>
        </message>
        <message>
            <source>you</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>このコンピューターに保存済み、%1待ち</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>%1さんのサーバー</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>%1へ送信中</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>%1に届いたか確認中</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>%1に到着、%2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>全員のデバイスに到着</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>%1さんのデバイスに到着、%2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>%1さんのデバイスに到着</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>全員が既読</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>既読%1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>未送信：%1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>応答が戻れば自動的に再送されます。</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>ほかのデバイスに頼みました。待っています。</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>%1さんのデバイスに頼みました。待っています。</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>ほかのデバイスは再送できません。</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>%1さんのデバイスは再送できません。</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>ほかのデバイスに再送を頼む</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>%1さんのデバイスに再送を頼む</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>安全なリンクを更新</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>ファイルとして送信</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>暗号化せずに送信…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>残りを先に送信</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>すべて表示、%1文字</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>復元用の単語</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>12個すべてを、空白で区切ってください。</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>チャットを開く</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>使うアカウント</translation>
        </message>
    </context>
</TS>
