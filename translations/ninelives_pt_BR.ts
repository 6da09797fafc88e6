<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior: você pode usar, estudar, compartilhar e modificar. Ele vem sem nenhuma garantia.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>Em que se apoia</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>Agradecemos a todos que fizeram isto e à XMPP Standards Foundation pelo protocolo.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1, licença %2, abre %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>Para qual conta?</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>Fechar as configurações</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Digitar uma nova senha…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Sair da conta…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>Suas contas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>Adicionar pessoas</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Convidar pessoas</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>Elas poderão ler o que for escrito a partir daí, em todos os seus dispositivos.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Convidar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>Contornos nítidos e cores mais fáceis de distinguir.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimento</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>Nada desliza, gira ou esmaece.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>Lista de conversas compacta</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>Cabem mais conversas, com imagens menores.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Enter envia</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift e Enter começam uma nova linha.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl e Enter enviam.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>Anexar</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>Foto ou arquivo…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>O que foi copiado</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>Escolher fotos ou arquivos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>Não enviar %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>Girar %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>Prestes a enviar</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>Adicionar mais</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Tamanho completo</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>Tamanho completo escolhido</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>Original escolhido</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>Tamanho e qualidade das fotos</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>Tamanho e qualidade</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>Ajustado à tela</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>Tamanho completo, sem local nem câmera</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>Original, revela local e câmera</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>Programa %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Arquivo %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>aguardando envio</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>em preparação</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>sendo enviado</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>sendo baixado</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>não baixado</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1, de você</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1, de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>legenda %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>Aguardando, %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>Enviando, %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>Baixando, %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>Um programa. Abra só se você o esperava.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>Um programa, %1. Abra só se você o esperava.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>Abrir ou salvar</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1, abrir ou salvar</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Não baixado</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1, não baixado</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Baixar de novo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>Enviar menor</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>Baixar, %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>Fazer um backup</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Verificar um backup</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>Sem esta frase secreta ninguém abre o backup, nem você. Guarde-a separada do arquivo.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>O arquivo inteiro é lido. Nada é alterado.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>Este computador se torna um novo dispositivo seu, com chaves próprias. O que foi escrito depois do backup vem do seu provedor, até onde as chaves permitirem.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Frase secreta do backup</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>A mesma mais uma vez</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>Sugerir seis palavras</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>Com fotos e arquivos</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>Sem, só entram os que nenhum servidor tem.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>Onde guardar o backup</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>Backups (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Qual backup</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos os arquivos (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Escolher onde…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Escolher o arquivo…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Reiniciar o Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>Um arquivo criptografado com tudo o que há neste computador. Restaurado em outro, ele se torna um novo dispositivo seu.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Fazer um backup…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Verificar um backup…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Palavras de recuperação</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>Criar novas palavras…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>Anotar…</translation>
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
            <translation>Pessoas bloqueadas não podem escrever para você nem ver se você está online. Elas não ficam sabendo. Seu provedor guarda a lista, para todos os seus dispositivos.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>Bloquear um endereço</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>nome@servidor</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>Ninguém está bloqueado.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Desbloquear %1</translation>
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
            <translation>editada</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>Mostra o que dizia antes</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>Não foi possível enviar a edição; os outros veem o texto anterior</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>A edição está aguardando; até ser enviada, os outros veem o texto anterior</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>Mês anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mês seguinte</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>Ir para um dia</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Voltar às conversas, %n não lida</numerusform>
                <numerusform>Voltar às conversas, %n não lidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Voltar às conversas</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Reativar o som</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Silenciar…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Fixar no topo</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Sair…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Fixar no topo</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Reativar o som</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Silenciar…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como lida</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como não lida</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarquivar</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Sair…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>O que é contado aos membros</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>O que esta conversa conta a %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>Que uma mensagem chegou</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>Que você leu</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>Que você está digitando</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>Como configurado</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>Buscar nesta conversa</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>Resultado mais antigo</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>Resultado mais recente</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Ir para um dia</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Encerrar a busca</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>Um texto tão longo pode ir como arquivo.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Enviar como arquivo</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Encontrar uma conversa ou um comando</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Buscar em todas as mensagens</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Novo grupo</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Participar de um canal</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Próxima conversa</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Conversa anterior</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>Próxima conversa não lida</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>Conversa não lida anterior</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>Conversa fixada 1 a 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Próxima parte da janela</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior da janela</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>Fechar o que está por cima, sair</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>O que funciona, durante uma queda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Encerrar</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>Anexar fotos ou arquivos</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>Buscar nesta conversa</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Ir para um dia</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>Escolher várias mensagens</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>Última mensagem; de novo: primeira não lida</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>Detalhes desta conversa</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>Silenciar esta conversa</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>Fixar esta conversa</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>Arquivar esta conversa</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Exportar esta conversa</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>Marcar esta conversa como não lida</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>O que dá para fazer com uma conversa</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>Mover conversa fixada para baixo</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>Mover conversa fixada para cima</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>Editar sua última mensagem, em um campo vazio</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Enviar, quando Enter começa uma nova linha</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>Colar texto, fotos ou arquivos</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensagem anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Próxima mensagem</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Encaminhar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reagir</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>Sobre a mensagem escolhida</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>Abrir um link</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>O que dá para fazer com uma mensagem</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>Abrir uma foto, ou quem leu</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Cores claras</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Cores escuras</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Cores como o sistema</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>Configurações: conta</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>Configurações: privacidade e confirmações</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>Configurações: fotos e arquivos</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>Configurações: notificações</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>Configurações: aparência</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>Configurações: dispositivos</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular um dispositivo</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>Trazer suas conversas de outro dispositivo para cá</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>Configurações: pessoas bloqueadas</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>Configurações: armazenamento e backup</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>Configurações: conexão e histórico</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>Sobre o Ninelives</translation>
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
            <translation>Em qualquer lugar</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>Na conversa aberta</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>Na lista de conversas</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Ao escrever</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>Em uma mensagem</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Encontrar uma conversa ou um comando</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc fecha</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>Este dispositivo é mesmo de %1?</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>Este dispositivo é mesmo seu?</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>Ligue para %1 ou encontre-se pessoalmente. Se os oito blocos forem iguais dos dois lados, é mesmo.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>Veja as configurações do seu outro dispositivo. Se os dois mostrarem os mesmos oito blocos, é seu.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>Na mesma ordem que em Configurações, Dispositivos de %1</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>Na mesma ordem que nas Configurações dele, Dispositivos</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 pode escanear isto</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>O outro dispositivo pode escanear isto</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>Escanear o código de %1</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>Escanear o código dele</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>São iguais</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>São diferentes</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>Anexar fotos ou arquivos</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>Gravar uma mensagem de voz</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>Respondendo a %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>Não responder a esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Adicionar ao dicionário</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
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
            <translation>Os últimos 30 dias</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>Nada observado ainda. O gráfico se preenche enquanto o Ninelives está aberto.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>Perguntar a sites neutros se a internet funciona</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>Só enquanto algo não funciona. Eles só ficam sabendo o endereço deste computador. Sem isso, não dá para distinguir seu provedor da sua rede.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>O que aconteceu enquanto você não estava</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>Nenhuma falha nos últimos dias.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copiar o registro</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>Não contém nomes, endereços nem textos, e fica neste computador.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>Escrever sem criptografia?</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>Os servidores por onde passa esta conversa podem ler o que você escreve aqui.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>Escrever sem criptografia</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>aguardando</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>a caminho</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lida</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>não enviada</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>Pedido de contato</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>Não dá para ler neste computador</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>Não enviada · ver por quê</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>Foto não enviada · ver por quê</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>Arquivo não enviado · ver por quê</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>Mensagem retirada</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Você: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>Você recebeu um convite</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 convida você</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>Fora dos seus contatos: %1 convida você</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 quer escrever para você</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>convite</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>canal público</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>você não faz mais parte</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sem criptografia</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>silenciada</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n não lida</numerusform>
                <numerusform>%n não lidas</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>marcada como não lida</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>mencionaram você</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>rascunho: %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>você: %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>Criar uma conta</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. Escolha um provedor</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>O que observar</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.familia.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>Abrir o site do provedor</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>Escolha um nome e uma senha</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. Escolha um nome e uma senha</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>Letras minúsculas, números e pontos. Os outros o veem como parte do seu endereço.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>Sugerir uma senha</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>Um provedor entrega suas mensagens e as guarda, criptografadas, até que todos os seus dispositivos as tenham. Ele vê para quem você escreve e quando.

Bons sinais: você sabe quem o mantém e onde, ele existe há anos e diz como é pago. Você pode mudar depois, mas seu endereço muda junto.

Se sua família ou seu clube tem um servidor próprio, fique com ele.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>Criar uma conta</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>Sua conta fica em um provedor, como no e-mail. Seja qual for o escolhido, você pode escrever para pessoas em todos os outros.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>Já tenho uma conta</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Sem número de telefone, sem agenda de contatos.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Perguntando ao provedor…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Criar conta</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>Excluir a conversa “%1”?</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>Excluir as mensagens de “%1”?</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>Some deste computador para sempre, com fotos e arquivos: %1.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>Seus outros dispositivos, o outro lado e os servidores guardam o que têm. O que ainda não foi enviado fica.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>Fechar “%1” para todos?</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>Ninguém mais poderá escrever lá, e não dá para desfazer. Cada um fica com o que tem.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Esta conversa</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Criptografia</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>Só você e %1 podem ler o que se escreve aqui.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Desbloquear %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>Bloquear %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>este dispositivo</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>A chave dele ainda não foi vista.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marcar como não verificado</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renovar o vínculo seguro</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>Dispositivos de %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Seus dispositivos</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>Nenhum dispositivo dessa pessoa é conhecido ainda. Uma mensagem aguarda até que um tenha chave.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>Nenhum dispositivo ainda.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marcar como não verificado</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renovar o vínculo seguro</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>Enviar mesmo assim</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>Sim</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>Não, remover</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Mais sobre %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>Tudo o que pode ler suas mensagens, e nada mais.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular um dispositivo</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>Seus outros dispositivos</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>Confiar no que meus dispositivos verificados confiam</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>Compare uma pessoa uma vez em qualquer dispositivo; os outros acompanham.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Trazer suas conversas para cá</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>Criptografado</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sem criptografia</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>Solte para enviar para %1</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>Solte %n foto para enviar para %1</numerusform>
                <numerusform>Solte %n fotos para enviar para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>Solte %n arquivo para enviar para %1</numerusform>
                <numerusform>Solte %n arquivos para enviar para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>Solte %n foto ou arquivo para enviar para %1</numerusform>
                <numerusform>Solte %n fotos e arquivos para enviar para %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1, sem localização, ajustado à tela</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1, fotos ajustadas à tela</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>Solte aqui para enviar como arquivos</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1, tamanho completo, também sem localização</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1, tamanho completo</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>Editando</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Parar de editar</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>Buscar, ou :nome:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>Nenhum emoji tem esse nome.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>Escolher um nome</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Digitar a senha</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Seu nome lá</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>Exportar esta conversa</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar “%1”</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>Tudo desta conversa que está neste computador é gravado em uma nova pasta, sem criptografia. Quem puder abrir a pasta pode ler.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>Para ler em qualquer navegador.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>Para outros programas.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Páginas web</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>Também fotos e arquivos</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>Os que estão neste computador.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Gravado: %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Onde criar a pasta</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>Salvar como</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>Isto é um programa</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 pode fazer neste computador tudo o que você pode. Salve só se você o esperava dessa pessoa.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>Parar de baixar</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Parar de enviar</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensagem de voz</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>Fotos desta mensagem</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Impressão digital: %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Ocultar senha</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Mostrar senha</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>Encaminhar para</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Nome ou endereço</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>Nenhuma conversa com esse nome</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>Arquivo %1, %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Digitar uma nova senha…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Sair da conta…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Adicionar uma conta…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, arquivos, links</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>Voltar aos detalhes</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>As fotos desta conversa vão ficar reunidas aqui.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>Os arquivos desta conversa vão ficar reunidos aqui.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>Os links desta conversa vão ficar reunidos aqui.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, arquivos, links</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>O que funciona</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>Ocultar o que funciona</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>Ainda funciona</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>Registro sem nomes nem textos</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>Continuar com as mensagens antigas</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>Pausar as mensagens antigas</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Parar…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Fechar esta linha</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>Participar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Recusar</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>Abrir um link de convite</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>Cole o link que você recebeu. Ele só é lido, nada é aberto na web.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>Escolher outro provedor</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>Participar de um canal</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>Canais são públicos: o que se escreve neles não é criptografado, e qualquer pessoa pode participar.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>Endereço ou palavras para buscar</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>nome@salas.provedor.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Seu nome lá</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>Servidor onde buscar</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Perguntando…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>Vazio: o do seu provedor. Enter busca.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>salas.provedor.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>Canais deste servidor</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Entrando…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Participar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>Alguém em %1 já tem este nome.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 não aceita isto.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 não aceita uma destas respostas.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Falta isto.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 não cria mais contas por enquanto. Tente mais tarde ou escolha outro provedor.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 não cria contas para todos no momento.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 não aceita mais este convite. Peça um novo.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>Não dá para criar contas em %1 por aqui.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 cria contas no próprio site. Volte depois e entre.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>Isso demorou, então %1 pergunta de novo.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 não conseguiu criar a conta. Tente de novo ou escolha outro provedor.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 Ele diz: “%2”</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 pergunta mais do que dá para responder aqui.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>Um nome assim não é possível em um endereço.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemanha</translation>
        </message>
        <message>
            <source>France</source>
            <translation>França</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>Oito caracteres ou mais. Você precisa dela em outros dispositivos.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>Oito caracteres ou mais.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>Fácil de adivinhar. Mais longa é melhor, por exemplo quatro palavras.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>Boa. Mais longa é ainda melhor.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Forte.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>Forte. Com ela, %1 não pode ler suas mensagens criptografadas.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Apelido</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nome completo</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Primeiro nome</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Sobrenome</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>O que a imagem mostra</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>Este link leva a outra coisa, não a uma pessoa.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>Não há convite aqui. Ele é como xmpp:nome@provedor.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>Você recebeu um convite para %1.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 convida você para %2. Vocês viram contatos na hora.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 quer conversar com você. Vocês viram contatos assim que você tiver uma conta.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>Quem o abre ganha uma conta em %1, se quiser, e vira seu contato.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>Quem o abre vira seu contato.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 Vale uma vez, até %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 Vale uma vez.</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>, </source>
            <comment>between the parts of a list without an and</comment>
            <translation>, </translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation> </translation>
        </message>
    </context>
    <context>
        <name>KeyCode</name>
        <message>
            <source>The keys of your devices as a code for a phone’s camera</source>
            <translation>As chaves dos seus dispositivos como código para a câmera de um celular</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>Estes são os dispositivos de %1?</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>Só diga sim se a própria pessoa lhe deu este link ou mostrou o código: ao se encontrarem ou enquanto conversavam.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>Sim, marcá-los como verificados</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Enter envia</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift e Enter começam uma nova linha.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl e Enter enviam.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>Sem página de login</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Resolução de nomes</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Conexão segura</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Acesso</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>Histórico no servidor</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos e arquivos</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>Servidores dos outros</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>não alcançado</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>tentando</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1: funciona</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1: não funciona desde %2. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>Sem cabo e sem Wi-Fi. Conecte este computador a uma rede.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>Sites neutros da internet foram consultados, nenhum responde. Talvez seja o roteador ou a linha dele.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>Uma página da web responde no lugar de tudo. Faça login nela; a conexão se refaz sozinha.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>Os servidores de nomes desta rede não respondem. Nada a ver com seu provedor.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>Os servidores de nomes desta rede dizem que não sabem.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>Os servidores de nomes respondem, mas não conhecem esse nome.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>A máquina está lá, o serviço de mensagens dela não. Nada a consertar do seu lado.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>Todos os endereços foram tentados, nenhum responde. Nada a consertar do seu lado.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>Ele se despediu antes de sair. Em geral, volta em poucos minutos.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>A conexão é aceita, mas nenhuma criptografia se estabelece.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>A prova de identidade dele venceu. Só seu provedor pode renová-la.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>Foi mostrada a prova de identidade de outro. Ela não foi aceita nem guardada.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>Foi mostrada uma prova de identidade que ninguém garante. Ela não foi aceita nem guardada.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>Acerte o relógio deste computador; então as provas de identidade voltam a valer.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>A parte do seu provedor que verifica senhas não responde.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>A senha foi trocada em outro lugar ou está digitada errado.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>Só seu provedor pode reabri-la.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>Antes ele oferecia um meio mais seguro. Seu provedor deveria saber disso.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>A senha está certa; o que vem depois é recusado.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>Outro programa seu usa o mesmo nome.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>Ele diz que algo que fizemos não é permitido lá.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>O nome leva a uma máquina que não sabe nada dele.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>Nós o seguimos até lá.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>As mensagens novas chegam; as antigas não podem ser buscadas.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>O serviço que hospeda um grupo seu não responde.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>O espaço de arquivos não aceita nenhum no momento.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>Seu provedor não alcança o servidor de alguém para quem você escreveu.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>Nada falhou ainda.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>uma rede</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>a internet</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>o login nesta rede</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>a resolução de nomes</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>sua senha</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>a hora certa neste computador</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>Ler e buscar em todas as conversas</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>Escrever, editar, reagir: aguarda aqui</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>Fotos que já estão neste computador</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>Mensagens para todos os outros</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>Mensagens antigas do servidor</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>Segundo %1 (%2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>Previsto a partir de %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>Há uma queda desde %1.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>Fim previsto: %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>Nossa verificação difere: tudo funciona.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>Nossa verificação difere: para antes, em “%1”.</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>Nossa verificação difere: ainda não acabou.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1: voltou a funcionar</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>Usado a partir da próxima vez que o Ninelives iniciar.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Reiniciar agora</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>Sair de “%1”?</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>Você não recebe mais mensagens de lá, em nenhum dispositivo. O que foi escrito fica aqui. Para voltar, alguém precisa convidar você.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ficar</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular com seu outro dispositivo</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>Suas conversas vêm direto do dispositivo que você já usa. Seu provedor as transporta, mas não consegue ler.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>Criptografado entre os dois dispositivos</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>O código para a câmera do outro dispositivo. Contém o mesmo que as oito palavras.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>Este é o seu dispositivo novo?</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular um dispositivo</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>No dispositivo novo, entre e escolha “Vincular com meu outro dispositivo”. Ele mostra oito palavras.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>Ele conhece o código. Se você vê o mesmo nome lá, ele recebe suas mensagens, criptografadas no caminho.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>Você pode fechar isto e continuar conversando.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>Ele mostra este nome: %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Procurando seu dispositivo novo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>Passar minhas mensagens</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>Não, parar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Parar…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>É para lá que você quer ir?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>As oito palavras</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>Uma após a outra, ou todas coladas</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>Ele mostra este nome: %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>Suas conversas abrem assim que as 200 mensagens mais novas chegarem.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Novo código</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>Abrir as conversas agora</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular com seu outro dispositivo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>Não tenho mais o outro dispositivo</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>Suas mensagens estão indo para “%1”.</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>Suas mensagens estão chegando de “%1”.</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>Esse código não confere. Peça um novo.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>Esse código é antigo demais. Crie um novo no dispositivo novo.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>Nenhum dos seus dispositivos mostra um código agora. Abra “Vincular com meu outro dispositivo” no novo.</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>Foi interrompido. O que o outro dispositivo já recebeu fica lá.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>Alguém no caminho mudou o que seus dispositivos diziam um ao outro, por isso nada foi entregue. Outra rede pode ajudar.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>O outro dispositivo usa um Ninelives que ainda não faz isso. Atualize-o lá e tente de novo.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>As palavras digitadas no outro dispositivo não conferem, por isso nada saiu. Tente com um código novo.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>Este código venceu antes de ser usado. Crie um novo.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>O outro dispositivo interrompeu. O que chegou fica aqui.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>Alguém no caminho mudou o que seus dispositivos diziam um ao outro, por isso nada saiu. Outra rede pode ajudar.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>Seu outro dispositivo usa um Ninelives que ainda não faz isso. Atualize-o lá e depois crie um código novo.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>seu outro dispositivo</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>Aguardando seu outro dispositivo</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Procurando seu dispositivo novo</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>Seu dispositivo novo aguarda sua resposta.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>O código confere. Confirme no seu outro dispositivo.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>Pausado. O resto das suas mensagens espera.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>A conexão caiu depois de %1 mensagens. Ela continua sozinha.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>“%1” tem todas as suas mensagens.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>Todas as suas mensagens estão aqui.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>Contando suas mensagens</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 de %2 mensagens, as mais novas primeiro</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>Ainda há mensagens a caminho. Espere elas chegarem ou pare isso antes.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>Vincular ainda não funciona com esta conta. Mensagens novas chegam aqui sem isso.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>“%1” não é uma das palavras. Compare com o dispositivo novo.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>A palavra %1, “%2”, não é uma delas. Compare com o dispositivo novo.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>Válido por %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>Veio do seu outro dispositivo “%1”, %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>As mensagens anteriores estão a caminho do seu outro dispositivo.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>As mensagens de antes deste dispositivo não estão aqui.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>A caminho do seu outro dispositivo</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>De antes deste dispositivo</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>Abra o Ninelives no seu outro dispositivo</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>Depois Configurações, Dispositivos, Vincular um dispositivo</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>Leia o código ou digite as oito palavras</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>Funcionam uma vez, por dez minutos</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>Confirme no outro dispositivo</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>Ele pergunta antes de entregar qualquer coisa</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>Ele mostra este nome: %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>Passo %1, feito: %2, %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>Passo %1, agora: %2, %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Passo %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>Ou digite estas palavras</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>no dispositivo que você já usa</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>Este código venceu.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Novo código</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>Depois disso</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>As 200 mensagens mais novas chegam primeiro, em geral em meio minuto. As mais antigas e as fotos seguem em segundo plano; enquanto isso você pode conversar.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>Maior do que %1 aceita (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>Maior do que %1 aceita.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>Mensagem de voz, %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensagem de voz</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 não oferece envio de fotos.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 não aceita este tipo de arquivo.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 não deixa esta conta enviar fotos e arquivos.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>Seu espaço de envio em %1 está cheio no momento.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>Parou a caminho de %1.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>A conexão caiu a caminho de %1.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>A foto não está mais no lugar neste computador.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>O arquivo não está mais no lugar neste computador.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>Esta imagem está danificada, por isso não dá para tirar dela o local e a câmera.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>Esta imagem é grande demais para ser preparada, por isso não dá para tirar dela o local e a câmera.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1 só tem um lugar sem proteção para isto. Nada foi enviado para lá.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>Algo responde no lugar do espaço de arquivos de %1. Nada foi enviado para lá.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>O certificado do espaço de arquivos de %1 venceu. Nada foi enviado.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>O disco está cheio, por isso não dá para preparar.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>O espaço de arquivos de %1 não responde.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Não foi possível enviar isto.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>Não está mais no servidor. Peça a %1 para enviar de novo.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>Não está mais no servidor. Foi pedido a outro dispositivo que o tem.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>Esta foto não é a que %1 enviou.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>Este arquivo não é o que %1 enviou.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>É maior do que deveria, por isso não foi guardado.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>O caminho até lá não é protegido, por isso não foi baixado.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>O Ninelives não sabe mostrar este tipo de imagem. Você pode salvá-la.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>Parou no caminho.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>A conexão caiu no caminho.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>No momento não dá para confiar no servidor que o tem.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>O disco está cheio, por isso não há lugar.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Chegou com danos.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>O servidor que o tem não responde.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>Não foi possível baixar.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>Não está mais no lugar neste computador.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>Não dá para enviar uma pasta nem um arquivo vazio.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>Não dá para ler este arquivo. Talvez seja de outra pessoa.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>O disco está cheio, por isso não foi possível salvar.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>Não dá para gravar ali. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>Não está neste computador. Baixe primeiro.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>Não está mais no servidor.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>Baixar fotos e arquivos de contatos</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>O que desconhecidos enviam nunca é baixado sozinho.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>Baixar também em grupos</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>Nunca em canais públicos.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>Baixar em uma rede limitada</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>O maior que é baixado sozinho</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>Todo o resto aguarda na conversa até você baixar.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>Tornar proprietário</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>Tornar admin</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>Tornar membro comum</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>Tornar membro</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>Deixar escrever</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>Deixar só ler</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Tirar do canal</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>Remover e não deixar voltar</translation>
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
            <translation>Pessoas para mencionar</translation>
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
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>Sobre esta mensagem</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>O que dizia antes</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>Mais</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reagir</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>Outro emoji…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Encaminhar…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copiar foto</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>Quem leu</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>O que dizia antes</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Selecionar</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>Sobre esta mensagem</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>Remover para todos…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirar…</translation>
        </message>
    </context>
    <context>
        <name>MessageTime</name>
        <message>
            <source>d MMM</source>
            <comment>day and short month</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day, short month and year</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>d</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>Remover esta mensagem para todos?</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>Pede-se a todos os apps daqui que a removam e digam que foi um moderador. Alguns talvez a mantenham.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Silenciar por 1 hora</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>Silenciar por 8 horas</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>Até eu reativar</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>Escreva para qualquer pessoa, em qualquer provedor. Um endereço parece um de e-mail; um link de convite também serve.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>Endereço ou link</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nome@provedor.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>Só você o vê. Pode ficar vazio.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Iniciar conversa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Novo grupo</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>Quem faz parte?</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>As mensagens são criptografadas. Só os membros podem lê-las.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>O convite vai na hora. Você pode adicionar outras pessoas depois.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nome do grupo</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>Trocar a imagem</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Escolher uma imagem</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imagens (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Criando…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Criar o grupo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>Para a última mensagem</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>Tudo funciona</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n aguardando</numerusform>
                <numerusform>%n aguardando</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sem conexão</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Sem rede</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Sem internet</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>A rede pede login</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>Nomes não resolvidos</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Sem conexão segura</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>Não dá para entrar</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>Histórico sem resposta</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>Grupos sem resposta</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>Sem fotos nem arquivos</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>Funciona, menos o servidor de um contato</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>Provedor sem resposta</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>Conexão: tudo funciona</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Conexão: %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>Conexão: %1 de 9 funcionam. Não funciona desde %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>Esta frase secreta não abre suas conversas.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>Falta a frase secreta.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>São necessárias doze palavras, aqui há %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>“%1” não é uma das palavras.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>Uma das palavras é outra, ou duas trocaram de lugar.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>Estas palavras não abrem estas conversas. Outras mais novas podem tê-las substituído.</translation>
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
            <translation>arquivo</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>Nada neste computador abre este tipo de arquivo. Salve-o.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvo como %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>Nada observado ainda</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>Funcionou %1% de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Dias com quedas: %n dos últimos 30.</numerusform>
                <numerusform>%1. %2. Dias com quedas: %n dos últimos 30.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>Esta não é a frase secreta deste backup.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>Este backup está danificado. Um mais antigo talvez esteja inteiro.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>Falta o fim deste backup: ele não foi copiado por inteiro.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>Um Ninelives mais novo fez este backup. Atualize este programa para usá-lo.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>Este arquivo não é um backup do Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>O arquivo não está mais lá.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>Não há espaço suficiente. Nada ficou para trás.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>O Ninelives não consegue ler ou gravar ali. Nada foi alterado.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>Já há conversas aqui. Elas nunca são substituídas.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Último backup: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Nenhum backup foi feito ainda.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>Gravando o backup</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Verificando o backup</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>Trazendo suas conversas de volta</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>Pelo menos %1 caracteres, por favor.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>As duas não são iguais.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>Pronto. O backup foi lido de novo e está inteiro.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>Este backup está inteiro.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>Suas conversas voltaram. O Ninelives reinicia para mostrá-las.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensagem</numerusform>
                <numerusform>%Ln mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln foto e arquivo</numerusform>
                <numerusform>%Ln fotos e arquivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>Isto não é um endereço. Um endereço é como nome@servidor.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Este é seu próprio endereço.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>Este endereço já está bloqueado.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>Seu provedor guarda esta lista, e você está sem conexão. Nada mudou.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1, com mensagens</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 de %2 ou mais</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>Reativar o som desta conversa</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>Desafixar esta conversa</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>Desarquivar esta conversa</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>Mensagem.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>Adicionar uma legenda</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>Mensagem sem criptografia</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>Mensagem para o grupo</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensagem para %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>Nenhum provedor aceita algo tão longo (%L1 caracteres). O texto continua aqui.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>Você recebeu um convite. Ninguém diz de quem.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 convida você.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 convida você. Este endereço não está entre seus contatos.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>O endereço do grupo é %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>Com este recado: “%1”</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1, como %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Uma mensagem para %1 não foi enviada.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>As novidades desta conversa são avisadas conforme escolhido acima.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>Em silêncio até você dizer o contrário. As mensagens novas são contadas.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>Em silêncio até %1. As mensagens novas são contadas.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>Grupo criptografado</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>Grupo, sem criptografia</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>Canal público, sem criptografia</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sem criptografia</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>Criptografado, verificado</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Criptografado</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · online</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · ausente</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · não perturbe</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · bloqueado</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está digitando…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Os servidores por onde passa este canal, e qualquer pessoa que participe, podem ler o que se escreve aqui.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>O servidor de %1 e o seu podem ler o que se escreve aqui.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>O que você escreve fica salvo aqui e é enviado uma só vez, quando seu provedor responder.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>Um servidor é como chat.familia.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Falta o nome.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>Um nome não tem espaços nem nenhum destes sinais: @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Falta a senha.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>Uma senha tem oito caracteres ou mais.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>Não foi possível gravar na pasta dos programas que iniciam sozinhos.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>Usado agora mesmo</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Usado pela última vez há %n minuto</numerusform>
                <numerusform>Usado pela última vez há %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Usado pela última vez há %n hora</numerusform>
                <numerusform>Usado pela última vez há %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Usado pela última vez há %n dia</numerusform>
                <numerusform>Usado pela última vez há %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Usado pela última vez há %n mês</numerusform>
                <numerusform>Usado pela última vez há %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>Removido por você em %1. Não pode ler nada novo.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>Não é mais usado. Nada é criptografado para ele.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>Ele ainda recebe uma chave para cada mensagem.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Adicionado: %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Uma chave deste código não é a que aparece aqui. Pode haver alguém no meio. Nada foi alterado.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Uma chave deste código não é a que o dispositivo de %1 mostra aqui. Pode haver alguém no meio. Nada foi alterado.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>Nenhum dispositivo deste código é conhecido aqui ainda. Procure de novo e tente outra vez.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>O dispositivo deste código é o que aparece aqui.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n dispositivo deste código é o que aparece aqui.</numerusform>
                <numerusform>%n dispositivos deste código são os que aparecem aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>Isto não é o código de um dispositivo. Ele começa com “xmpp:”.</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>Este código é de outra pessoa: %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Dispositivo %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Este dispositivo</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Aceito sem verificar</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>Dispositivo %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>hoje, %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>Um novo dispositivo, “%1”, foi adicionado à sua conta: %2. Foi você?</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>Seu dispositivo “%1” tem uma nova chave desde: %2. Você o configurou de novo?</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>“%1”, que você tinha removido, está de novo na sua conta desde: %2. Foi você?</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>Um dispositivo de %1 tem uma nova chave. Em geral isso significa que foi configurado de novo.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>%1, que você verificou, usa um novo dispositivo. As mensagens só vão para ele depois que você comparar.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 usa um novo dispositivo.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>Outro aplicativo removeu este computador dos seus dispositivos. Ele voltou.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>Outro aplicativo continua removendo este computador dos seus dispositivos. Ele volta em alguns minutos; o que enviarem até lá pode não ser legível aqui.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>Pele clara</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>Pele morena clara</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>Pele morena</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>Pele morena escura</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>Pele escura</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Sem tom de pele</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>Usados recentemente</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Carinhas</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Animais e natureza</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Comida e bebida</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Viagens e lugares</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Atividades</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Bandeiras</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editada</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>Esta mensagem foi retirada</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Esta mensagem não pode ser aberta neste computador</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>não está neste computador</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sem criptografia</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Mensagens mais antigas</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>Mensagens mais recentes</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>O disco está cheio. Nada ficou do que foi começado.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>Essa pasta não existe mais.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>Não foi possível gravar ali. Nada ficou do que foi começado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensagem</numerusform>
                <numerusform>%Ln mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln foto e arquivo</numerusform>
                <numerusform>%Ln fotos e arquivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>Você saiu deste grupo</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sem criptografia</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>Sem criptografia: escreva lá antes</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>Nem tudo está neste computador ainda. Baixe primeiro.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>Verificado há %1 s, do seu computador para fora</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Última mudança há %n min, do seu computador para fora</numerusform>
                <numerusform>Última mudança há %n min, do seu computador para fora</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 de %2 palavras</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>Aguardando a conexão com %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>Criando um código</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>As 200 mensagens mais novas estão aqui. As mais antigas seguem em segundo plano.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>As oito palavras foram copiadas.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>aceito sem verificar</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>novo, não comparado</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>Sem criptografia: servidores no caminho podiam ler</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>De ponta a ponta, com o tipo mais antigo, que a maioria dos apps conhece</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>De ponta a ponta, com o tipo mais novo</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>No servidor</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lida</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Editada</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Criptografia</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>Número dado pelo remetente</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>Número no caminho</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>Número no histórico</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviada por</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>um dispositivo que não está mais na lista</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este computador</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>Trazida para cá</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>não pode ler</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>leu</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>recebeu</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message>
            <source>1 message</source>
            <translation>1 mensagem</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>Este link leva a outra coisa, não a uma pessoa. O link de um grupo vai em “Participar de um canal”.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Um endereço é como nome@provedor.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>Este link cria uma conta, não leva a nenhuma pessoa.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Este é seu próprio endereço.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>Seu provedor não oferece grupos. Nada foi criado.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 mensagem está a caminho.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n mensagem está a caminho.</numerusform>
                <numerusform>%n mensagens estão a caminho.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>1 mensagem da fila enviada.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>%n mensagem da fila enviada.</numerusform>
                <numerusform>%n mensagens da fila enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>Conexão de volta.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Digitar senha</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>Abrir página de login</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>Tudo bem</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>Próxima tentativa em %1 s</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>Tentando agora</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>Buscar “%1” em todas as mensagens</translation>
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
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recentes</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arquivada</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membro</numerusform>
                <numerusform>%n membros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>1 pessoa escolhida</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n pessoa escolhida</numerusform>
                <numerusform>%n pessoas escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Um endereço é como nome@provedor.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>Essa pessoa já está aqui.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chat, and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>pixels</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 não aceitou a mudança. Ela será oferecida de novo na próxima conexão.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>Os outros veem a mudança assim que você tiver conexão.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>Esta imagem é grande demais. Escolha uma com menos de 100 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>Esta imagem não pode ser usada. Escolha um JPEG, PNG, WebP, GIF, HEIC ou AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Não dá para ler este arquivo. Escolha outro.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>O disco está cheio, por isso a mudança não foi salva.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>A mudança não foi salva. Tente de novo.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>Nenhum dispositivo dessa pessoa tinha chave quando você enviou. Os outros receberam.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lida</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>lida %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>não informa quando lê</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>entregue %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>sua mensagem, %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>A chave destas conversas está em um arquivo seu. Guarde-o bem.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>Ainda não há. Sem elas, suas conversas se perdem se este computador esquecer a chave.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>Criadas em %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>É outra palavra.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 pessoa</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n pessoa</numerusform>
                <numerusform>%n pessoas</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>O nome de um servidor é como salas.provedor.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>Este servidor não mostra uma lista. Ainda dá para participar por um endereço.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>Um endereço é como nome@salas.provedor.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>Essa não é a senha. Pergunte a alguém que está lá.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>ainda não pode ler</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 de %n dispositivo ainda não lê</numerusform>
                <numerusform>%1 de %n dispositivos ainda não leem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n dispositivo</numerusform>
                <numerusform>%n dispositivos</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>online</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>não está</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>Este nome parece o seu, mas é outra pessoa.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>Este nome parece o de %1, mas é outra pessoa.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>Este nome mistura letras de vários alfabetos. Talvez imite outro.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 pessoa online</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n pessoa online</numerusform>
                <numerusform>%n pessoas online</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 membro</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membro</numerusform>
                <numerusform>%n membros</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1, %2 online</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n dispositivo</numerusform>
                <numerusform>%n dispositivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 de %n dispositivo</numerusform>
                <numerusform>%1 de %n dispositivos</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>Todos os membros, online ou não, e só eles. Quem é adicionado lê a partir daí; quem é removido não lê mais nada.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Os servidores por onde passa este canal, e qualquer pessoa que participe, podem ler o que se escreve aqui.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchDays</name>
        <message>
            <source>%1 – %2</source>
            <extracomment>From one day to another: 2 – 5 November</extracomment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchModel</name>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 ou mais</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message>
            <source>Picture %1</source>
            <translation>Imagem %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n foto e arquivo</numerusform>
                <numerusform>%n fotos e arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 arquivo</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>Diz onde foi tirada e com quê</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>Diz quando foi tirada e com quê</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>Enviado como está, com os dados</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>Localização removida</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>Dados da câmera removidos</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>Não dá para tirar o local e a câmera de %1.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>Não dá para tirar o local e a câmera de %n arquivo.</numerusform>
                <numerusform>Não dá para tirar o local e a câmera de %n arquivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>Até %1 cada</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file's name, and why it can't be sent</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SharedFilesModel</name>
        <message>
            <source>%1, from %2, %3</source>
            <comment>a link, a person, a day</comment>
            <translation>%1, de %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Um endereço é como nome@provedor.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Falta a senha.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Uma porta é um número de 1 a 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>Um servidor é como chat.provedor.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Não dá para ler este arquivo.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>Como o teclado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n foto e arquivo</numerusform>
                <numerusform>%n fotos e arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>Algo nesta conversa ainda não foi enviado. Nada foi excluído.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>Agora há mais espaço. O que você abrir é baixado de novo.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>%n mensagem excluída deste computador.</numerusform>
                <numerusform>%n mensagens excluídas deste computador.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>O vínculo seguro está sendo renovado.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>Algumas letras dele se confundem com outras. Ele leva a %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>1 mensagem aguarda atrás desta.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>%n mensagem aguarda atrás desta.</numerusform>
                <numerusform>%n mensagens aguardam atrás desta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>A mensagem original não está neste computador</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>você</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 mensagem nova</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n mensagem nova</numerusform>
                <numerusform>%n mensagens novas</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>primeira da fila</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>segunda da fila</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>terceira da fila</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>quarta da fila</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>quinta da fila</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>Salva neste computador, %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>número %1 da fila</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n mudança</numerusform>
                <numerusform>%n mudanças</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n mensagem não pode ser lida neste computador</numerusform>
                <numerusform>%n mensagens não podem ser lidas neste computador</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular com seu outro dispositivo</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(retirada)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(não pode ser lida neste computador)</translation>
        </message>
        <message>
            <source>[%1] %2: %3</source>
            <extracomment>A copied message: date and time, who wrote it, what</extracomment>
            <translation>[%1] %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message>
            <source>Open Ninelives</source>
            <translation>Abrir o Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Encerrar</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 mensagem não lida</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n mensagem não lida</numerusform>
                <numerusform>%n mensagens não lidas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1 mensagem está aguardando; ela sai quando o Ninelives estiver aberto.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n mensagem está aguardando; ela sai quando o Ninelives estiver aberto.</numerusform>
                <numerusform>%n mensagens estão aguardando; elas saem quando o Ninelives estiver aberto.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>Não dá para ouvir nada: nenhum alto-falante deste computador responde.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>Esta mensagem de voz não está mais neste computador.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>Esta mensagem de voz está danificada e não pode ser reproduzida.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>Termina sozinha aos %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>Mensagem de voz %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>Este computador não tem microfone. Conecte um e tente de novo.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>O Ninelives não pode usar o microfone. Permita nas configurações deste computador e tente de novo.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>O microfone parou. O que você disse até então está aqui.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>O microfone não dá som. Veja se outro programa o está usando.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>Uma mensagem de voz pode durar até %1. Ela está toda aqui.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N inicia uma conversa</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K encontra tudo</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>As notificações dizem</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>Elas aparecem para o que esta janela não mostra no momento.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>Nada, desligadas</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>Que algo chegou</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Quem escreveu</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>Quem escreveu o quê</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>Conversas silenciadas ficam quietas. Cada conversa tem sua própria escolha em Detalhes.</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Continuar na bandeja do sistema</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>Fechar a janela a oculta. As mensagens continuam chegando, e o que aguarda continua saindo.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar com o computador</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>Sem janela, se houver uma bandeja do sistema.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>Ausente após</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>Seus contatos veem então sua ausência, também com a tela bloqueada. Você continua recebendo notificações.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 min</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>Reagiu com %1 à sua mensagem</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>Reagiu com %1 à sua foto</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>Reagiu com %1 às suas fotos</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>Reagiu com %1 à sua mensagem de voz</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>Reagiu com %1 ao seu arquivo</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>Reagiu com %1 aos seus arquivos</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como lida</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Mensagem nova</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n mensagem nova</numerusform>
                <numerusform>%n mensagens novas</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>Nova reação</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%n mensagem para %1 não foi enviada.</numerusform>
                <numerusform>%n mensagens para %1 não foram enviadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n mensagem não foi enviada.</numerusform>
                <numerusform>%n mensagens não foram enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Uma mensagem para %1 não foi enviada.</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>Uma mensagem não foi enviada.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menções</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>Não</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 horas</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>este dispositivo</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>Aqui desde %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>Os outros comparam estes oito grupos com o que veem:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>Criando um link…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>Convidar alguém com um link</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Seu convite</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>O link como código para a câmera de um celular</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>Digitar a senha</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>A senha de %1, como seu provedor a conhece. Ela fica salva com criptografia neste computador.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>Um nome, ou nome@provedor.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Escolher</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Escolher %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>Trocar o nome</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>Só você o vê. Enter salva.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>Parar de baixar</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Parar de enviar</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Parar de baixar</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>Não enviar</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Encaminhar…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copiar foto</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Girar</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>Ajustar à janela</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>Foto mais antiga</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>Foto mais recente</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>Esta imagem é grande demais. Escolha uma com menos de 40 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>Esta imagem não pode ser usada. Escolha um PNG ou um JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Não dá para ler este arquivo. Escolha outro.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>Contar aos outros que uma mensagem chegou</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>Eles veem dois tiques.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>Contar aos outros que você leu</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>Eles veem os dois tiques em uma cápsula.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>Contar aos outros que você está digitando</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>Contar leitores em grupos</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>Em grupos com mais de %1 pessoas, os leitores não são contados.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>Cada conversa pode ter sua própria escolha em Detalhes. Desconhecidos, isto é, quem não é seu contato e para quem você não escreveu, nunca ficam sabendo de nada disso.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Trocar a imagem</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Escolher uma imagem</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Remover a imagem</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Trocar o nome</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>Adicionar seu nome</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Seu nome</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>Ele é sugerido aos outros como seu nome. Enter salva, Esc o deixa como estava.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>Quem conhece seu endereço pode ver sua imagem e seu nome.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>Provedores</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>Meu próprio servidor</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>ou um que alguém me passou</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>Digite o nome dele, por exemplo chat.familia.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>Uma imagem do provedor; digite o que ela mostra.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>Responder no site do provedor</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 também quer saber</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>Grátis</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>Responde a %1: %2</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>Gravando uma mensagem de voz, %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>Mensagem de voz gravada, %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Parar a gravação</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>Descartar a mensagem de voz</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>Você as tem?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Duas das palavras, para ter certeza de que estão no papel.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>Depois de confirmar estas, as palavras anteriores não abrem mais nada.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>Elas abrem suas conversas quando o chaveiro deste computador se perde ou uma frase secreta é esquecida.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Já anotei</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>Você as tem?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Duas das palavras, para ter certeza de que estão no papel.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>Estas doze palavras abrem suas conversas neste computador quando o chaveiro se perde ou uma frase secreta é esquecida. Elas são mostradas uma vez. Guarde-as em papel, longe deste computador.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Já anotei</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Mostrar de novo</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>Doze palavras no papel salvam suas conversas se este computador esquecer a chave delas.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>As doze palavras de recuperação</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Palavra %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remover “%1”?</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>Depois disso, não poderá ler nada novo.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>Como se chama este dispositivo?</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>Como você chama este dispositivo?</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>As pessoas com quem você conversa podem ver o nome.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>Só você vê este nome, neste computador.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 quer ser seu contato</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 pede para escrever a você e ver quando você está online. Se não conhece este endereço, recuse; ninguém fica sabendo.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Trocar a imagem</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Escolher uma imagem</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Trocar o nome</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>Trocar o assunto</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Adicionar um assunto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>Todos veem. Enter salva.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>Quem pode ler isto</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Convidar</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Adicionar pessoas</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Convidar pessoas</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imagens (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>Sair do grupo…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>Sair do canal…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>Fechar para todos…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>O assunto foi removido.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 removeu o assunto.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 mudou o assunto para “%2”.</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>O assunto agora é “%1”.</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 adicionou %2, que pode ler as mensagens a partir daqui.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>%1 entrou no grupo e pode ler as mensagens a partir daqui.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 removeu %2, que não pode ler o que for escrito a partir daqui.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>%1 não faz mais parte do grupo e não pode ler o que for escrito a partir daqui.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 saiu.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 deu a este grupo o nome “%2”.</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>Este grupo agora se chama “%1”.</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>A imagem deste grupo foi trocada.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 trocou a imagem deste grupo.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>Agora você faz parte do grupo.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 adicionou você.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>Você não faz mais parte do grupo. O que foi escrito fica aqui.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 removeu você. O que foi escrito fica aqui.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>Este grupo foi fechado para todos. O que foi escrito fica aqui.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 tornou %2 admin.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 agora é admin.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 deu a %2 o papel de proprietário.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 agora tem o papel de proprietário.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 deu a %2 o papel de membro comum.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 agora é membro comum.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>Agora qualquer pessoa pode entrar aqui. O que você escreve não é mais criptografado.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>Só membros podem entrar. Peça a um deles para adicionar você.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>Os admins não deixam você entrar. Só eles podem mudar isso.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>Seu papel não permite isso. Peça a um admin ou proprietário.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>Alguém lá já usa esse nome. Escolha outro.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>Isto não existe mais. O que foi escrito fica neste computador.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>Está lotado no momento. Tente de novo quando alguém sair.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>É preciso uma senha para entrar. Pergunte a alguém que está lá.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>A conexão com este grupo se perdeu. Estamos entrando de novo; suas mensagens aguardam aqui.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>O servidor deste endereço não foi encontrado. Confira o endereço.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>O servidor não respondeu. Nada mudou; tente de novo.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>Não há nada neste endereço. Confira o endereço.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>Um endereço é como nome@grupos.provedor.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>Já existe um com este endereço. Escolha outro nome.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>É maior do que o servidor aceita. Escolha algo menor.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>O servidor não oferece isso. Nada mudou.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>Você não é mais membro deste grupo.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>Só membros podem entrar neste canal.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>Você pode ler o que está aqui. Peça a um membro para adicionar você de novo.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>Os admins deste grupo não deixam você entrar.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>Os admins deste canal não deixam você entrar.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>Você pode ler o que está aqui. Só os admins podem mudar isso.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>Este grupo não existe mais.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>Este canal não existe mais.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>O que foi escrito fica aqui. Nada mais pode ser enviado.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>É preciso uma senha para entrar.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>Você pode ler o que está aqui. Pergunte a alguém que está lá.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>Alguém lá já usa seu nome.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>Você pode ler e escrever; as mensagens saem com outro nome.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>Este grupo não deixa você entrar no momento.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>Este canal não deixa você entrar no momento.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>Você pode ler e escrever; as mensagens saem quando ele deixar.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Você pode ler e escrever; as mensagens saem quando ele voltar. As outras conversas funcionam.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>O servidor deste grupo, %1, não foi encontrado.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>O servidor deste canal, %1, não foi encontrado.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>Está lotado no momento.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>Você pode ler e escrever; as mensagens saem quando houver lugar.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>A conexão com este grupo se perdeu.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>A conexão com este canal se perdeu.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>Estamos entrando de novo. O que você escreve aguarda aqui.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>O servidor deste grupo, %1, não responde.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>O servidor deste canal, %1, não responde.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Digitar senha</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>Escolher um nome</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Ele diz: “%1”.</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>Você não está mais neste grupo. O que foi escrito fica aqui.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>Você não está mais neste canal. O que foi escrito fica aqui.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>No momento só moderadores escrevem aqui. Você pode ler tudo.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>Ninguém neste grupo tem um dispositivo com uma chave que possamos usar.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>No momento só moderadores escrevem aqui.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>Você não está mais neste grupo.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>O servidor deste grupo não aceitou isto.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>O servidor deste grupo não aceitou isto. Ele diz: “%1”.</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>este grupo</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>Enviada. Em grupos com mais de %1 pessoas, os leitores não são contados.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Lida por todos</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>Lida por %1 de %2</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>Entregue a todos</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>Entregue a %1 de %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 ainda não pode ler</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n pessoa ainda não pode ler</numerusform>
                <numerusform>%n pessoas ainda não podem ler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n pessoa está digitando…</numerusform>
                <numerusform>%n pessoas estão digitando…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>digitando…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está digitando…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>proprietário</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>admin</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>moderador</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>O código que %1 mostra a você</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>O código que seu outro dispositivo mostra</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>Escaneie com um celular ou peça que copiem, e cole aqui. Aceite-o somente da própria pessoa ou do próprio dispositivo.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>Qualquer um</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>Quando foi escrita</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>Escolha também o último dia, ou o mesmo de novo.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>Escolha um dia, ou o primeiro de vários.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Quem escreveu</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Último mês</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último ano</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>De um calendário…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Qualquer tipo</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Mensagens de voz</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>De que tipo é</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>Mensagens mais antigas ainda estão chegando.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>Nenhuma neste computador.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>Nada encontrado para “%1” neste computador.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>Mensagens encontradas</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>Mensagens escolhidas</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>Não escolher nenhuma mensagem</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>Escolher mensagens</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Encaminhar…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirar…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Enviar sem criptografia</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>Você pode ler, buscar e escrever tudo.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>Tudo está salvo aqui e será enviado uma só vez, em ordem, quando ele voltar.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 mensagem está salva aqui e será enviada uma só vez, quando ele voltar.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n mensagem está salva aqui e será enviada uma só vez, em ordem, quando ele voltar.</numerusform>
                <numerusform>%n mensagens estão salvas aqui e serão enviadas uma só vez, em ordem, quando ele voltar.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>Este computador não está conectado a nenhuma rede.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>Sua rede funciona, mas a internet por trás dela não responde.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>Esta rede quer que você faça login antes.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>A página de login dela está no caminho.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>A resolução de nomes da sua rede não responde desde %1.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>A internet em si responde.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>Sua rede não consegue resolver nomes no momento.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>A internet não conhece o nome %1 no momento.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>Se isso continuar, pergunte ao seu provedor. Suas conversas ficam neste computador.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>Seu provedor, %1, não aceita conexões desde %2.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>Seu provedor, %1, está desligado desde %2.</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>Conectando a %1, está demorando mais que o normal.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>Seu provedor, %1, não responde desde %2.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>Conexões seguras são recusadas até ele estar certo.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>Não nos conectamos a isso. Outra rede pode ajudar.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>O certificado de segurança de %1 venceu em %2.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>O certificado de segurança de %1 venceu.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>Só seu provedor pode renová-lo. Continuamos tentando; até lá, nada é enviado.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>Algo nesta rede responde no lugar de %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>Nenhuma autoridade em que este computador confia garante %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 responde, mas não consegue uma conexão segura.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>Sem ela, nada é enviado.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 não aceita mais a senha salva.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1 fechou ou pausou esta conta.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>Suas conversas ficam neste computador. Pergunte ao seu provedor ou exporte-as.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 só oferece formas de entrar que entregariam sua senha.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>Não as usamos.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 está no ar, mas não consegue verificar senhas no momento.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>Até onde sabemos, sua senha está certa.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>%1 encerrou esta conexão porque outra tomou o lugar dela.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>Conectamos de novo com outro nome.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1 cortou a conexão.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1 cortou a conexão e diz: “%2”.</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>A máquina por trás de %1 diz que não atende %1.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>Em geral, uma mudança não terminada.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 nos enviou a outra máquina.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 nos enviou a outra máquina, %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>Conectando lá.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 nos deixa entrar, mas depois não nos deixa seguir.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1 foto está aguardando.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n foto está aguardando.</numerusform>
                <numerusform>%n fotos estão aguardando.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensagem</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1 e %2 estão aguardando.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>O relógio deste computador está %1 atrasado.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>O relógio deste computador está %1 adiantado.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>As mensagens funcionam. O histórico do seu provedor não responde.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>O que você perdeu desde %1 será completado quando ele responder.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>Não dá para enviar fotos e arquivos agora. Texto funciona.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>O servidor deste grupo não responde desde %1.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Você pode ler e escrever; as mensagens saem quando ele voltar. As outras conversas funcionam.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>O servidor de um contato, %1, não responde desde %2.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>O servidor de %1, %2, não responde desde %3.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>Do seu lado, tudo funciona.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>As mensagens voltam a sair sozinhas quando ele responder.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 planeja uma pausa, entre %2 e %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 planeja uma pausa a partir de %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>As mensagens escritas nessa hora aguardam aqui e saem depois.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>Tudo funciona, mas as horas aparecem erradas até ele estar certo.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nada está aguardando.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1 mensagem está aguardando.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n mensagem está aguardando.</numerusform>
                <numerusform>%n mensagens estão aguardando.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>O disco está cheio. Libere 20 MB e tudo segue sozinho.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>Você pode ler tudo. Enquanto isso, as mensagens novas ficam no servidor.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>Parte das suas conversas neste computador está danificada.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Feche o Ninelives e abra de novo: ele repara o que pode e guarda o arquivo danificado.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>Não é possível salvar suas conversas no momento.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>Suas conversas neste computador estavam danificadas e foram reparadas.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>O arquivo danificado foi guardado como %1.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>Nenhuma mensagem se perdeu.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1 mensagens estão aqui, %L2 não puderam ser lidas.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1 mensagens estão aqui, outras não puderam ser lidas.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Ele diz: “%1”.</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>Como %1 está com a caixa cheia, o servidor devolveu isto.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>Não há ninguém com este endereço.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>O servidor de %1 não conseguiu entregar isto e devolveu.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>O servidor de %1 não aceitou isto.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>Nenhum dispositivo de %1 tem uma chave que possamos usar.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 usa um novo dispositivo. Compare antes ou envie sem criptografia.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>Mais longo do que %1 aceita (%L2 caracteres).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>O servidor desligou duas vezes nesta mensagem, então ela ficou de lado; as outras seguiram.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>O servidor que atende %1 não respondeu.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>A internet não conhece o servidor que atende %1.</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>Não sobrou nada disto que possa ser enviado.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>Isto estava aguardando quando o backup foi feito. Pode ter sido enviado desde então: o servidor já não sabe dizer. Envie de novo ou remova.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Não foi possível enviar isto.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>Faltam mensagens aqui, buscando</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>Faltam mensagens aqui. Próxima tentativa em %1 s</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>Faltam mensagens aqui. Elas chegam quando houver conexão</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>O servidor não tem mais mensagens de %1</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>O servidor não tem mais mensagens de %1 a %2</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>Esta mensagem aguarda outras anteriores</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Esta mensagem não pode ser aberta neste computador</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>O aplicativo desse dispositivo não sabe enviar uma mensagem de novo.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>Já foi pedido vezes suficientes por ora. Tente mais tarde.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>Pedir requer uma conexão.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>Ela foi criptografada só para seus outros dispositivos.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>O vínculo seguro com o dispositivo de %1 saiu de sincronia. Ele foi renovado; as mensagens novas funcionam.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Chegou danificada.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Ela usa um tipo de criptografia que o Ninelives não conhece. %1 pode usar outra configuração no app.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>Veio de um dispositivo que você bloqueou.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>Ela se abre sozinha assim que as mensagens anteriores chegarem.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>Seu chaveiro está bloqueado, por isso suas conversas ainda não podem ser abertas.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>Nada se perdeu: suas mensagens continuam neste computador, criptografadas.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Desbloqueie-o e tente de novo.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>O chaveiro com a chave das suas conversas não está em execução.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>Entre de novo na sua área de trabalho e tente de novo.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>Seu chaveiro não entregou a chave das suas conversas.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>Seu chaveiro não tem mais a chave das suas conversas.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>Se você ainda tem o chaveiro anterior, traga-o de volta e tente de novo.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>Falta o arquivo vault.json ao lado das suas conversas.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>Ele diz onde está a chave delas. Coloque uma cópia dele de volta e tente de novo.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>Se você guarda a chave em um arquivo, inicie o Ninelives com esse arquivo.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>O arquivo vault.json ao lado das suas conversas está danificado ou não pode ser lido.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>Falta o arquivo com a chave das suas conversas.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>Coloque-o de volta onde estava e tente de novo.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>O arquivo com a chave das suas conversas não pode ser lido.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>Veja se o disco dele está presente e se você pode lê-lo, e tente de novo.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>O arquivo com a chave das suas conversas está aberto a outras pessoas.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>Faça com que só você possa lê-lo e tente de novo.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>O arquivo da chave das suas conversas não contém nenhuma chave.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>Substitua-o por uma cópia em bom estado e tente de novo.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>Suas palavras de recuperação também abrem suas conversas.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>Um backup também traz suas mensagens de volta.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>Esta chave não abre suas conversas.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>Elas foram salvas com outra chave. Nada mudou.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>Há outra coisa onde deveriam estar suas conversas.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>O arquivo não foi criado pelo Ninelives. Foi deixado como está.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>Estas conversas foram abertas por último por um Ninelives mais novo.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>Atualize este programa para abri-las. Nada mudou.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>Estas conversas estão abertas em outra janela.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>Feche o outro Ninelives ou use a janela dele.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>É preciso um pouco de espaço para abrir suas conversas. Nada mudou.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>Parte do histórico local não pôde ser lida.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>O arquivo está danificado. Foi deixado como está.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>A pasta das suas conversas não pode ser usada.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>O Ninelives não tem permissão para gravar lá. Nada mudou.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>Suas conversas não podem ser abertas no momento.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada mudou.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 não conhece este endereço com esta senha.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>A internet não conhece o nome %1.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 não responde no momento.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>Esta rede quer que você faça login antes. Sua senha não foi enviada.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>O relógio deste computador está atrasado, por isso %1 não pôde ser verificado. Sua senha não foi enviada.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>O certificado de segurança de %1 venceu. Só seu provedor pode renová-lo.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>Nenhuma autoridade em que este computador confia garante %1. Sua senha não foi enviada.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>Algo nesta rede responde no lugar de %1. Sua senha não foi enviada.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>Esta conta já está aqui.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Um endereço é como nome@provedor.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>O disco está cheio, por isso não foi possível salvar.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>Isto precisa de uma conexão com seu provedor. Tente de novo quando ela voltar.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>Nenhum provedor aceita algo tão longo.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>Isto não está mais aqui.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>O servidor não aceitou isto.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>Isto não funcionou. Nada se perdeu.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>Voltar às conversas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>Perfil e conta</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>Privacidade e confirmações</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>Fotos e arquivos</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>Pessoas bloqueadas</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>Armazenamento e backup</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>Conexão e histórico</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>Voltar à lista de configurações</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>Nova conversa ou grupo</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Novo grupo</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Participar de um canal</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Não lidas</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Arquivadas</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nada encontrado para “%1”.</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Suas mensagens estão a caminho do seu outro dispositivo.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Nenhum grupo ainda</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>Nada arquivado</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nada não lido</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Nenhuma conversa ainda</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>Inicie uma com um endereço.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Trazer suas conversas para cá</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nome@provedor.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>Com ela, seu provedor não pode ler suas mensagens criptografadas.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>Informar o servidor à mão</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>Vazio: o que seu provedor anuncia.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Arquivo de certificado</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>Só para um servidor com autoridade própria: o arquivo com o certificado dela.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>Primeiro entre neste computador também. Seu outro dispositivo traz as conversas no próximo passo.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>Sua conta fica em um provedor, como no e-mail. Você pode escrever para pessoas em todos os outros.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Sem número de telefone, sem agenda de contatos.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Entrando…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>Sair de %1?</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 mensagem não foi enviada.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n mensagem não foi enviada.</numerusform>
                <numerusform>%n mensagens não foram enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>Suas conversas e as chaves deste dispositivo são removidas deste computador. O que seu provedor e seus outros dispositivos guardam fica lá.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>Ficar até o envio</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ficar</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>Sair mesmo assim</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>Barra de rolagem</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>Verificar a ortografia</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>As palavras com erro são sublinhadas. Elas nunca saem deste computador.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>Nenhum dicionário está instalado neste computador.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>Idioma do corretor ortográfico: %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>Ocultar detalhes</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>Parar de passar suas mensagens para o outro dispositivo?</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>Parar de trazer suas mensagens para cá?</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>O que chegou fica. O resto só vem quando você vincular os dispositivos de novo. Para esperar um pouco, pause.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>StorageSettings</name>
        <message>
            <source>Texts, keys and search</source>
            <translation>Textos, chaves e busca</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos e arquivos</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Tudo junto</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>Tudo está criptografado neste computador. Nada pode ser baixado de novo de um servidor, por isso nada pode ser liberado.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>Tudo está criptografado neste computador. %1 de fotos e arquivos também estão em um servidor: podem ser removidos daqui e são baixados de novo quando você os abrir, enquanto o servidor os guardar.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Liberar espaço</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Liberar %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>Por conversa, a maior primeiro</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>O que fazer com esta conversa</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>Remover daqui fotos e arquivos</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>Excluir as mensagens…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>Excluir a conversa…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>Digite suas palavras de recuperação</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Escolha uma frase secreta</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Digite sua frase secreta</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>As doze palavras que você anotou abrem estas conversas.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>Ela tranca suas conversas neste computador. Ninguém pode recuperá-la se você a esquecer.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>Ela abre suas conversas neste computador.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase secreta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>Usar as palavras de recuperação</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>Você quis dizer “%1”?</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>Retirar esta mensagem?</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>O texto dela é removido aqui e pede-se a todos os dispositivos que o têm que o removam. Alguém talvez já tenha lido.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>Retirar %n mensagem?</numerusform>
                <numerusform>Retirar %n mensagens?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>O texto delas é removido aqui e pede-se a todos os dispositivos que o têm que o removam. Alguém talvez já tenha lido.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Suas mensagens estão a caminho do seu outro dispositivo.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>Diga oi. As mensagens aqui são criptografadas para todos os membros.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>Diga oi. As mensagens aqui são criptografadas.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>Diga oi.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>Tom de pele</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>Novo, não comparado</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Aceito sem verificar</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 ainda não pode ler</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>Enviar agora para %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>O que dizia antes</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>Este computador não tem nenhum texto anterior dela.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1, em %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1, tocando</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1, ainda não ouvida</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>As setas movem 5 segundos</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Parar de baixar</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Parar de enviar</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>Velocidade %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>Mensagens que caem em pé.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>Conversas e fotos privadas com qualquer pessoa, em qualquer provedor. Se algo cair, tudo o que você escreve aguarda aqui, é enviado uma só vez, e você sabe o que está acontecendo.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Criar uma conta</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>Vincular com meu outro dispositivo</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>Abrir um link de convite</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Voltar às conversas</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>A luz voltou! Minha foto chegou?</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>Chegou. Uma só vez, assim que você voltou.</translation>
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
            <translation>Sem o outro dispositivo</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>As mensagens novas funcionam aqui a partir de agora, em todas as conversas. As mais antigas não podem ser lidas neste computador: foram criptografadas só para seus outros dispositivos, e seu provedor também não consegue abri-las.

Se o outro dispositivo aparecer, vincule-o depois: Configurações, Dispositivos, “Trazer suas conversas para cá”.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Continuar sem ele</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>Voltar ao código</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>As oito palavras</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>One of several numbered words: its number, the word</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>edited, the change waits</source>
            <translation>editada, a edição está aguardando</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>editada, não foi possível enviar a edição</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editada</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>com link</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 e mais %2</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>Você retirou esta mensagem</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1 retirou esta mensagem</translation>
        </message>
        <message>
            <source>you</source>
            <translation>você</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>Salva neste computador, aguardando %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>o servidor de %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>A caminho de %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>Verificando se chegou a %1</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>Está com %1, %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>Nos dispositivos de todos</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>No dispositivo de %1, %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>No dispositivo de %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Lida por todos</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Lida %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lida</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Não enviada: %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>Ela sai de novo sozinha quando o servidor responder.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>Pedido ao seu outro dispositivo, aguardando.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>Pedido ao dispositivo de %1, aguardando.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>Seu outro dispositivo não pode enviá-la de novo.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>O dispositivo de %1 não pode enviá-la de novo.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>Pedir ao seu outro dispositivo que a envie de novo</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>Pedir ao dispositivo de %1 que a envie de novo</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>Renovar o vínculo seguro</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Enviar como arquivo</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>Enviar sem criptografia…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>Enviar o resto antes</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>Mostrar tudo, %1 caracteres</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retirada</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>criptografada</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sem criptografia</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>Palavras de recuperação</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>Todas as doze, separadas por espaços.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>Abrir minhas conversas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
    </context>
</TS>
