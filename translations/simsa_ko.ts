<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>ErrorText</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>The vault and your drafts are unchanged.</source>
            <translation>보관함과 작성 중인 평가는 그대로입니다.</translation>
        </message>
        <message>
            <source>What was open is untouched.</source>
            <translation>이미 연 과제는 그대로입니다.</translation>
        </message>
        <message>
            <source>Everything that arrived is kept.</source>
            <translation>도착한 것은 모두 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was sent and nothing was lost.</source>
            <translation>아무것도 보내지 않았고, 잃은 것도 없습니다.</translation>
        </message>
        <message>
            <source>What you sealed is on this computer.</source>
            <translation>봉인한 평가는 이 컴퓨터에 있습니다.</translation>
        </message>
        <message>
            <source>Nothing has been taken in.</source>
            <translation>아직 아무것도 접수하지 않았습니다.</translation>
        </message>
        <message>
            <source>The file that was there is unchanged.</source>
            <translation>있던 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>What is not yet saved stays on the screen.</source>
            <translation>저장하지 못한 글자는 화면에 남아 있습니다.</translation>
        </message>
        <message>
            <source>The vault file was not touched and what you sent is safe.</source>
            <translation>보관함 파일은 건드리지 않았고, 보낸 것은 안전합니다.</translation>
        </message>
        <message>
            <source>The value does not fit here.</source>
            <translation>이 자리에 맞지 않는 값입니다.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>입력한 값을 확인하고 다시 해 보세요.</translation>
        </message>
        <message>
            <source>What was looked for is not here.</source>
            <translation>찾는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Pull again, or check the name.</source>
            <translation>다시 받거나 이름을 확인하세요.</translation>
        </message>
        <message>
            <source>Something with this name is already here.</source>
            <translation>같은 이름이 이미 있습니다.</translation>
        </message>
        <message>
            <source>Choose another name, or open what exists.</source>
            <translation>다른 이름을 고르거나 있는 것을 여세요.</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>요청하신 대로 멈추었습니다.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>언제든 다시 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>This computer or this version cannot do that.</source>
            <translation>이 컴퓨터나 이 판에서는 할 수 없는 일입니다.</translation>
        </message>
        <message>
            <source>Use a newer version, or another computer.</source>
            <translation>새 판이나 다른 컴퓨터를 쓰세요.</translation>
        </message>
        <message>
            <source>The program contradicted itself and stopped this step.</source>
            <translation>프로그램 안에서 앞뒤가 맞지 않아 이 단계를 멈추었습니다.</translation>
        </message>
        <message>
            <source>Try again; if it repeats, send the details to the office.</source>
            <translation>다시 해 보고, 되풀이되면 자세한 내용을 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <source>The text is not UTF-8.</source>
            <translation>글자가 UTF-8이 아닙니다.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8 and try again.</source>
            <translation>파일을 UTF-8로 저장한 뒤 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The text is not in composed form (NFC).</source>
            <translation>한글이 조합형(NFC)으로 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>Ask the sender to make the file again.</source>
            <translation>보낸 사람에게 파일을 다시 만들어 달라고 하세요.</translation>
        </message>
        <message>
            <source>The content cannot be read: it is not well-formed.</source>
            <translation>형식이 깨져 내용을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Fetch the file again or ask the sender for it.</source>
            <translation>파일을 다시 받거나 보낸 사람에게 요청하세요.</translation>
        </message>
        <message>
            <source>The content is not written in the one permitted way, so its signature means nothing.</source>
            <translation>정해진 한 가지 방식으로 적히지 않아 서명을 믿을 수 없습니다.</translation>
        </message>
        <message>
            <source>Ask the sender to make it again with Simsa.</source>
            <translation>보낸 사람에게 Simsa로 다시 만들어 달라고 하세요.</translation>
        </message>
        <message>
            <source>The content is nested too deeply to be genuine.</source>
            <translation>내용이 지나치게 여러 겹이어서 정상으로 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>Do not open it; tell the sender.</source>
            <translation>열지 말고 보낸 사람에게 알려 주세요.</translation>
        </message>
        <message>
            <source>A required field is missing.</source>
            <translation>꼭 있어야 할 칸이 빠졌습니다.</translation>
        </message>
        <message>
            <source>Ask the sender for a complete file.</source>
            <translation>보낸 사람에게 온전한 파일을 요청하세요.</translation>
        </message>
        <message>
            <source>A field holds a value that is not allowed.</source>
            <translation>어떤 칸의 값이 허용되지 않습니다.</translation>
        </message>
        <message>
            <source>See the details and ask the sender to correct it.</source>
            <translation>자세한 내용을 보고 보낸 사람에게 고쳐 달라고 하세요.</translation>
        </message>
        <message>
            <source>There is a field this version does not know.</source>
            <translation>이 판이 모르는 칸이 있습니다.</translation>
        </message>
        <message>
            <source>Update Simsa, then open it again.</source>
            <translation>Simsa를 새 판으로 바꾼 뒤 다시 여세요.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>파일이 더 이상 그 자리에 없습니다.</translation>
        </message>
        <message>
            <source>Check whether it was moved or the drive removed.</source>
            <translation>옮겨졌는지, 저장 장치를 뺐는지 확인하세요.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive, then try again.</source>
            <translation>읽기 권한과 저장 장치를 확인하고 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>파일을 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>Choose another folder, or allow writing there.</source>
            <translation>다른 폴더를 고르거나 쓰기를 허용하세요.</translation>
        </message>
        <message>
            <source>The file is larger than Simsa accepts.</source>
            <translation>파일이 받아들일 수 있는 크기를 넘습니다.</translation>
        </message>
        <message>
            <source>Ask the sender for a smaller one.</source>
            <translation>보낸 사람에게 더 작은 파일을 요청하세요.</translation>
        </message>
        <message>
            <source>The file ends early.</source>
            <translation>파일이 중간에서 끊겼습니다.</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>다시 받아 주세요.</translation>
        </message>
        <message>
            <source>Not saved: the disk is full.</source>
            <translation>디스크가 가득 차 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>Free some space; saving resumes by itself.</source>
            <translation>공간을 비우면 저절로 저장합니다.</translation>
        </message>
        <message>
            <source>Another program is using this.</source>
            <translation>다른 프로그램이 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Close it there, then try again.</source>
            <translation>그쪽에서 닫은 뒤 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The computer gave no secure random numbers.</source>
            <translation>컴퓨터가 안전한 난수를 내주지 않았습니다.</translation>
        </message>
        <message>
            <source>Restart the computer and try again.</source>
            <translation>컴퓨터를 다시 켜고 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The key cannot be used.</source>
            <translation>쓸 수 없는 열쇠입니다.</translation>
        </message>
        <message>
            <source>Choose another key or token, or enrol again.</source>
            <translation>다른 열쇠나 인증 토큰을 고르거나 다시 등록하세요.</translation>
        </message>
        <message>
            <source>This key was not issued for this purpose.</source>
            <translation>이 일에 쓰라고 발급한 열쇠가 아닙니다.</translation>
        </message>
        <message>
            <source>Use the key issued for signing or for opening.</source>
            <translation>서명용 또는 열람용으로 발급한 열쇠를 쓰세요.</translation>
        </message>
        <message>
            <source>The certificate is faulty.</source>
            <translation>전자서명이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>Tell the office; it can issue a new one.</source>
            <translation>담당자에게 알려 새로 발급받으세요.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>전자서명 유효기간이 끝났습니다.</translation>
        </message>
        <message>
            <source>Ask the office for a renewal; it takes one file each way.</source>
            <translation>담당자에게 갱신을 요청하세요. 파일을 한 번씩 주고받으면 됩니다.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>전자서명의 유효기간이 아직 시작되지 않았습니다.</translation>
        </message>
        <message>
            <source>Check this computer's clock and date.</source>
            <translation>이 컴퓨터의 시계와 날짜를 확인하세요.</translation>
        </message>
        <message>
            <source>The certificate was revoked by the office.</source>
            <translation>담당자가 폐지한 전자서명입니다.</translation>
        </message>
        <message>
            <source>Call the office; do not use this key again.</source>
            <translation>담당자에게 전화하고 이 열쇠는 다시 쓰지 마세요.</translation>
        </message>
        <message>
            <source>The certificate was not issued by this call's office.</source>
            <translation>이 공모의 담당자가 발급한 전자서명이 아닙니다.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with the office by telephone.</source>
            <translation>전화로 담당자와 지문을 맞춰 보세요.</translation>
        </message>
        <message>
            <source>The enrolment request is faulty.</source>
            <translation>등록 신청이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>Ask for a new enrolment file.</source>
            <translation>등록 파일을 새로 받으세요.</translation>
        </message>
        <message>
            <source>The list of revoked certificates cannot be trusted.</source>
            <translation>폐지 목록을 믿을 수 없습니다.</translation>
        </message>
        <message>
            <source>Pull again; tell the office if it stays so.</source>
            <translation>다시 받아 보고, 그대로이면 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>Not opened: the passphrase does not match.</source>
            <translation>암호가 맞지 않아 열지 않았습니다.</translation>
        </message>
        <message>
            <source>Check the keyboard language and try again.</source>
            <translation>한/영 상태를 보고 다시 입력하세요.</translation>
        </message>
        <message>
            <source>The passphrase is too easy to guess.</source>
            <translation>추측하기 쉬운 암호입니다.</translation>
        </message>
        <message>
            <source>Take four or more unrelated words.</source>
            <translation>서로 관계없는 낱말을 넷 이상 이어 쓰세요.</translation>
        </message>
        <message>
            <source>The fingerprints are not the same.</source>
            <translation>지문이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Stop here and call the office at a number you know.</source>
            <translation>여기서 멈추고, 알고 있는 번호로 담당자에게 전화하세요.</translation>
        </message>
        <message>
            <source>The signed file is not encoded in the one permitted way.</source>
            <translation>서명 파일이 정해진 방식으로 적히지 않았습니다.</translation>
        </message>
        <message>
            <source>Ask the sender to make it again.</source>
            <translation>보낸 사람에게 다시 만들어 달라고 하세요.</translation>
        </message>
        <message>
            <source>This is not the kind of signed or sealed file expected here.</source>
            <translation>이 자리에 올 서명·봉인 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Check that you chose the right file.</source>
            <translation>파일을 바르게 골랐는지 확인하세요.</translation>
        </message>
        <message>
            <source>The file uses a method of encryption that is not accepted.</source>
            <translation>받아들이지 않는 암호 방식을 쓴 파일입니다.</translation>
        </message>
        <message>
            <source>The seal's check value has the wrong length; the file was altered or damaged.</source>
            <translation>봉인 확인값의 길이가 달라, 바뀌었거나 상한 파일입니다.</translation>
        </message>
        <message>
            <source>Fetch it again and tell the office.</source>
            <translation>다시 받고 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The seal was not made in the permitted way.</source>
            <translation>정해진 방식으로 봉인하지 않은 파일입니다.</translation>
        </message>
        <message>
            <source>Ask the sender to seal it again.</source>
            <translation>보낸 사람에게 다시 봉인해 달라고 하세요.</translation>
        </message>
        <message>
            <source>The list of those who may open this is faulty.</source>
            <translation>열 수 있는 사람의 목록이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>The signature lacks required statements, such as its time.</source>
            <translation>서명에 시각 같은 필수 항목이 없습니다.</translation>
        </message>
        <message>
            <source>Ask the author to sign again.</source>
            <translation>쓴 사람에게 다시 서명해 달라고 하세요.</translation>
        </message>
        <message>
            <source>The signature contains statements that are not accepted.</source>
            <translation>서명에 받아들이지 않는 항목이 있습니다.</translation>
        </message>
        <message>
            <source>Ask the author to sign again with Simsa.</source>
            <translation>쓴 사람에게 Simsa로 다시 서명해 달라고 하세요.</translation>
        </message>
        <message>
            <source>There is not exactly one signature.</source>
            <translation>서명이 정확히 하나가 아닙니다.</translation>
        </message>
        <message>
            <source>The signature does not say plainly whose it is.</source>
            <translation>누구의 서명인지 분명하지 않습니다.</translation>
        </message>
        <message>
            <source>The signature does not match the content.</source>
            <translation>서명이 내용과 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Do not use it; fetch it again and tell the office.</source>
            <translation>쓰지 말고 다시 받은 뒤 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The content could not be opened; it was altered or damaged.</source>
            <translation>바뀌었거나 상해서 내용을 열지 못했습니다.</translation>
        </message>
        <message>
            <source>This was sealed for someone else.</source>
            <translation>다른 사람에게 봉인한 것입니다.</translation>
        </message>
        <message>
            <source>Tell the office which fingerprint is yours.</source>
            <translation>담당자에게 내 지문을 알려 주세요.</translation>
        </message>
        <message>
            <source>The key it was sealed to is not on this computer.</source>
            <translation>봉인에 쓴 열쇠가 이 컴퓨터에 없습니다.</translation>
        </message>
        <message>
            <source>Open it on the computer you enrolled, or enrol this one.</source>
            <translation>등록한 컴퓨터에서 열거나 이 컴퓨터를 등록하세요.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>파일이 상했습니다.</translation>
        </message>
        <message>
            <source>The file was repacked by another program.</source>
            <translation>다른 프로그램이 다시 압축한 파일입니다.</translation>
        </message>
        <message>
            <source>Ask for the original file.</source>
            <translation>원래 파일을 요청하세요.</translation>
        </message>
        <message>
            <source>The file contains a name that is not allowed.</source>
            <translation>허용되지 않는 이름이 들어 있는 파일입니다.</translation>
        </message>
        <message>
            <source>Do not unpack it; tell the sender.</source>
            <translation>풀지 말고 보낸 사람에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The file contains the same name twice.</source>
            <translation>같은 이름이 두 번 들어 있는 파일입니다.</translation>
        </message>
        <message>
            <source>Do not use it; tell the sender.</source>
            <translation>쓰지 말고 보낸 사람에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The file contradicts itself about its contents.</source>
            <translation>파일 안의 두 목록이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>The file hides bytes between its parts.</source>
            <translation>파일 사이에 드러나지 않는 내용이 있습니다.</translation>
        </message>
        <message>
            <source>The file holds more parts than Simsa accepts.</source>
            <translation>파일에 든 것이 너무 많습니다.</translation>
        </message>
        <message>
            <source>Ask the sender to split it.</source>
            <translation>보낸 사람에게 나누어 달라고 하세요.</translation>
        </message>
        <message>
            <source>The file carries extra data that is not allowed.</source>
            <translation>허용되지 않는 덧붙은 정보가 있는 파일입니다.</translation>
        </message>
        <message>
            <source>A part of the file is damaged.</source>
            <translation>파일의 한 부분이 상했습니다.</translation>
        </message>
        <message>
            <source>A part of the file is larger than Simsa accepts.</source>
            <translation>파일에 든 것 하나가 너무 큽니다.</translation>
        </message>
        <message>
            <source>This is not review material.</source>
            <translation>심사자료가 아닙니다.</translation>
        </message>
        <message>
            <source>Choose the .simsa file the office sent.</source>
            <translation>담당자가 보낸 .simsa 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The material was made by a newer version.</source>
            <translation>새 판에서 만든 심사자료입니다.</translation>
        </message>
        <message>
            <source>The material comes from an office this computer is not enrolled with.</source>
            <translation>이 컴퓨터가 등록하지 않은 곳에서 온 심사자료입니다.</translation>
        </message>
        <message>
            <source>Enrol first, or ask who sent it.</source>
            <translation>먼저 등록하거나 누가 보냈는지 물어보세요.</translation>
        </message>
        <message>
            <source>The material was not signed by the office.</source>
            <translation>담당자가 서명하지 않은 심사자료입니다.</translation>
        </message>
        <message>
            <source>Do not open it; tell the office.</source>
            <translation>열지 말고 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The material names other readers than those it was sealed for.</source>
            <translation>적힌 사람과 실제로 열 수 있는 사람이 다릅니다.</translation>
        </message>
        <message>
            <source>Do not use it; tell the office.</source>
            <translation>쓰지 말고 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>This material was sealed for someone else.</source>
            <translation>이 심사자료는 다른 사람에게 온 것입니다.</translation>
        </message>
        <message>
            <source>The material does not hold exactly what its list says.</source>
            <translation>심사자료에 든 것이 목록과 다릅니다.</translation>
        </message>
        <message>
            <source>Fetch it again, or tell the office.</source>
            <translation>다시 받거나 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>A document in the material is not the one the office signed.</source>
            <translation>심사자료의 문서 하나가 담당자가 서명한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>The material belongs to another call.</source>
            <translation>다른 공모의 심사자료입니다.</translation>
        </message>
        <message>
            <source>Choose that call at the top left, then open it.</source>
            <translation>왼쪽 위에서 그 공모를 고른 뒤 여세요.</translation>
        </message>
        <message>
            <source>Newer material has replaced this one.</source>
            <translation>이 심사자료는 새것으로 대체되었습니다.</translation>
        </message>
        <message>
            <source>Open the newer file; your reviews carry over.</source>
            <translation>새 파일을 여세요. 쓰신 평가는 그대로 이어집니다.</translation>
        </message>
        <message>
            <source>A record cannot be read.</source>
            <translation>읽을 수 없는 기록이 있습니다.</translation>
        </message>
        <message>
            <source>Ask its author to send again.</source>
            <translation>쓴 사람에게 다시 보내 달라고 하세요.</translation>
        </message>
        <message>
            <source>A record was made by a newer version.</source>
            <translation>새 판에서 만든 기록이 있습니다.</translation>
        </message>
        <message>
            <source>Update Simsa, then pull again.</source>
            <translation>Simsa를 새 판으로 바꾼 뒤 다시 받으세요.</translation>
        </message>
        <message>
            <source>A record is of a kind this version does not know.</source>
            <translation>이 판이 모르는 종류의 기록이 있습니다.</translation>
        </message>
        <message>
            <source>A record belongs to another call.</source>
            <translation>다른 공모의 기록이 있습니다.</translation>
        </message>
        <message>
            <source>It was set aside; tell the office.</source>
            <translation>따로 두었습니다. 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>A record was signed by someone not on the roster.</source>
            <translation>명단에 없는 사람이 서명한 기록이 있습니다.</translation>
        </message>
        <message>
            <source>Ask the office whether the roster is current.</source>
            <translation>명단이 최신인지 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>A record was signed by someone whose role does not permit it.</source>
            <translation>그럴 권한이 없는 사람이 서명한 기록이 있습니다.</translation>
        </message>
        <message>
            <source>A record is not meant for you.</source>
            <translation>내가 볼 기록이 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>할 일은 없습니다.</translation>
        </message>
        <message>
            <source>A record does not follow from the one before it.</source>
            <translation>앞 기록과 이어지지 않는 기록이 있습니다.</translation>
        </message>
        <message>
            <source>Ask its author to send everything again.</source>
            <translation>쓴 사람에게 모두 다시 보내 달라고 하세요.</translation>
        </message>
        <message>
            <source>A record between two others has not arrived.</source>
            <translation>두 기록 사이에 오지 않은 기록이 있습니다.</translation>
        </message>
        <message>
            <source>Pull again, or ask its author to send again.</source>
            <translation>다시 받거나 쓴 사람에게 다시 보내 달라고 하세요.</translation>
        </message>
        <message>
            <source>The same place holds two different records; a device was probably copied or restored.</source>
            <translation>같은 자리에 서로 다른 기록이 둘 있습니다. 컴퓨터를 복사하거나 되살린 듯합니다.</translation>
        </message>
        <message>
            <source>The committee decides which one counts; call the author.</source>
            <translation>어느 것을 쓸지는 위원회가 정합니다. 쓴 사람에게 전화하세요.</translation>
        </message>
        <message>
            <source>The roster has not been countersigned by the chair.</source>
            <translation>위원장이 확인 서명하지 않은 명단입니다.</translation>
        </message>
        <message>
            <source>Wait for the chair, or ask the office.</source>
            <translation>위원장의 서명을 기다리거나 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>The charter has not been countersigned by the chair.</source>
            <translation>위원장이 확인 서명하지 않은 심사계획입니다.</translation>
        </message>
        <message>
            <source>This is older than what is already here.</source>
            <translation>이미 있는 것보다 오래된 판입니다.</translation>
        </message>
        <message>
            <source>Pull again to get the newest version.</source>
            <translation>다시 받아 새 판을 쓰세요.</translation>
        </message>
        <message>
            <source>A parcel in the depot is damaged.</source>
            <translation>전달 저장소의 묶음 하나가 상했습니다.</translation>
        </message>
        <message>
            <source>It will be fetched again; tell the office if it stays so.</source>
            <translation>다시 받습니다. 그대로이면 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>A parcel is larger than the depot accepts.</source>
            <translation>묶음이 전달 저장소가 받는 크기를 넘습니다.</translation>
        </message>
        <message>
            <source>Tell the office.</source>
            <translation>담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>A parcel in the depot is not what its name says.</source>
            <translation>전달 저장소의 묶음 하나가 이름과 다릅니다.</translation>
        </message>
        <message>
            <source>It was not used; tell the office.</source>
            <translation>쓰지 않았습니다. 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The office's checkpoint cannot be trusted.</source>
            <translation>담당자의 기점을 믿을 수 없습니다.</translation>
        </message>
        <message>
            <source>Pull again; call the office if it stays so.</source>
            <translation>다시 받아 보고, 그대로이면 담당자에게 전화하세요.</translation>
        </message>
        <message>
            <source>The office has made no checkpoint for longer than agreed.</source>
            <translation>약속한 때가 지나도록 새 기점이 없습니다.</translation>
        </message>
        <message>
            <source>Ask the office whether your reviews have arrived.</source>
            <translation>평가가 도착했는지 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>The depot cannot be reached.</source>
            <translation>전달 저장소에 닿지 않습니다.</translation>
        </message>
        <message>
            <source>Retrying by itself; you can go on working.</source>
            <translation>저절로 다시 해 봅니다. 일은 계속할 수 있습니다.</translation>
        </message>
        <message>
            <source>This place is not this call's depot.</source>
            <translation>이 공모의 전달 저장소가 아닙니다.</translation>
        </message>
        <message>
            <source>Check the address or folder, or ask the office.</source>
            <translation>주소나 폴더를 확인하거나 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>The depot refused a name.</source>
            <translation>전달 저장소가 이름을 받아 주지 않았습니다.</translation>
        </message>
        <message>
            <source>There is no vault here.</source>
            <translation>이곳에 보관함이 없습니다.</translation>
        </message>
        <message>
            <source>Enrol this computer, or restore a backup.</source>
            <translation>이 컴퓨터를 등록하거나 백업을 되살리세요.</translation>
        </message>
        <message>
            <source>There is a vault here already.</source>
            <translation>이곳에 이미 보관함이 있습니다.</translation>
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <translation>그것을 열거나 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>The vault is open in another window.</source>
            <translation>보관함이 다른 창에 열려 있습니다.</translation>
        </message>
        <message>
            <source>Go on there, or close it first.</source>
            <translation>그 창에서 계속하거나 먼저 닫으세요.</translation>
        </message>
        <message>
            <source>The vault is damaged.</source>
            <translation>보관함이 상했습니다.</translation>
        </message>
        <message>
            <source>Do not delete anything; restore the newest backup.</source>
            <translation>아무것도 지우지 말고 가장 새로운 백업을 되살리세요.</translation>
        </message>
        <message>
            <source>The vault was used by a newer version.</source>
            <translation>새 판에서 쓰던 보관함입니다.</translation>
        </message>
        <message>
            <source>The vault can only be read.</source>
            <translation>보관함을 읽을 수만 있습니다.</translation>
        </message>
        <message>
            <source>Free disk space or allow writing, then open it again.</source>
            <translation>디스크를 비우거나 쓰기를 허용한 뒤 다시 여세요.</translation>
        </message>
        <message>
            <source>The charter contradicts itself.</source>
            <translation>심사계획의 앞뒤가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>See the details and correct it.</source>
            <translation>자세한 내용을 보고 고치세요.</translation>
        </message>
        <message>
            <source>The roster contradicts itself.</source>
            <translation>명단의 앞뒤가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The assignment breaks a rule of the charter.</source>
            <translation>배정이 심사계획의 규칙에 어긋납니다.</translation>
        </message>
        <message>
            <source>The proposal is incomplete or contradicts itself.</source>
            <translation>과제 내용이 빠졌거나 앞뒤가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The capacity of a cluster is not usable as written.</source>
            <translation>적힌 클러스터 용량을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Check its months and node counts.</source>
            <translation>월과 대수를 확인하세요.</translation>
        </message>
        <message>
            <source>There is no such level for this item.</source>
            <translation>이 세부항목에 없는 등급입니다.</translation>
        </message>
        <message>
            <source>Choose one of the levels shown.</source>
            <translation>보이는 등급 가운데 고르세요.</translation>
        </message>
        <message>
            <source>The pledge has not been signed.</source>
            <translation>아직 서약하지 않았습니다.</translation>
        </message>
        <message>
            <source>Sign the pledge and declare conflicts first.</source>
            <translation>먼저 서약하고 이해충돌을 밝히세요.</translation>
        </message>
        <message>
            <source>This proposal is not assigned to you.</source>
            <translation>나에게 배정되지 않은 과제입니다.</translation>
        </message>
        <message>
            <source>Ask the office if you expected it.</source>
            <translation>맡은 과제라고 생각하시면 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>You recused yourself from this proposal.</source>
            <translation>회피한 과제입니다.</translation>
        </message>
        <message>
            <source>Go to the next proposal; undo the recusal while it is unsealed.</source>
            <translation>다음 과제로 가세요. 봉인하기 전에는 회피를 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>The review is not complete yet.</source>
            <translation>평가에 아직 빈 곳이 있습니다.</translation>
        </message>
        <message>
            <source>F8 goes to the next gap.</source>
            <translation>F8을 누르면 다음 빈 곳으로 갑니다.</translation>
        </message>
        <message>
            <source>This review is sealed and can no longer be changed.</source>
            <translation>이미 봉인해 바꿀 수 없는 평가입니다.</translation>
        </message>
        <message>
            <source>Make a new version with a reason.</source>
            <translation>사유를 적고 새 판을 만드세요.</translation>
        </message>
        <message>
            <source>Some reviews have not arrived.</source>
            <translation>도착하지 않은 평가가 있습니다.</translation>
        </message>
        <message>
            <source>See who is missing, or record the reason for going on without.</source>
            <translation>누구의 것인지 보거나, 없이 진행하는 사유를 적으세요.</translation>
        </message>
        <message>
            <source>This step needs a reason.</source>
            <translation>사유가 필요한 단계입니다.</translation>
        </message>
        <message>
            <source>Write the reason; it becomes part of the record.</source>
            <translation>사유를 적으세요. 기록에 함께 남습니다.</translation>
        </message>
        <message>
            <source>The decision is not at the stage for this step.</source>
            <translation>결정이 이 단계를 밟을 차례가 아닙니다.</translation>
        </message>
        <message>
            <source>See its history for what comes next.</source>
            <translation>결정 이력에서 다음 차례를 보세요.</translation>
        </message>
        <message>
            <source>The plan cannot be worked out from these figures.</source>
            <translation>이 숫자로는 배분안을 셈할 수 없습니다.</translation>
        </message>
        <message>
            <source>Check capacity and requests in the details.</source>
            <translation>자세한 내용에서 용량과 신청자원을 확인하세요.</translation>
        </message>
        <message>
            <source>The plan does not fit the capacity.</source>
            <translation>배분안이 용량에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Move the cut line, reduce an award, or change a month.</source>
            <translation>선정선을 옮기거나 배정을 줄이거나 시작 월을 바꾸세요.</translation>
        </message>
        <message>
            <source>The packet is damaged.</source>
            <translation>증빙자료가 상했습니다.</translation>
        </message>
        <message>
            <source>Get the file again from where it was published.</source>
            <translation>받은 곳에서 파일을 다시 받으세요.</translation>
        </message>
        <message>
            <source>The packet was made by a newer version.</source>
            <translation>새 판에서 만든 증빙자료입니다.</translation>
        </message>
        <message>
            <source>Update Simsa, then verify again.</source>
            <translation>Simsa를 새 판으로 바꾼 뒤 다시 확인하세요.</translation>
        </message>
        <message>
            <source>A file in the packet is not the one that was signed.</source>
            <translation>증빙자료의 파일 하나가 서명한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Do not rely on it; ask the office for the original.</source>
            <translation>믿지 말고 담당자에게 원본을 요청하세요.</translation>
        </message>
        <message>
            <source>A number in the packet does not follow from its records.</source>
            <translation>증빙자료의 숫자 하나가 기록에서 나오지 않습니다.</translation>
        </message>
        <message>
            <source>Do not rely on it; send the details to the office.</source>
            <translation>믿지 말고 자세한 내용을 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <source>A required signature is missing from the packet.</source>
            <translation>증빙자료에 꼭 있어야 할 서명이 없습니다.</translation>
        </message>
        <message>
            <source>Ask the office for the complete packet.</source>
            <translation>담당자에게 온전한 증빙자료를 요청하세요.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>문서를 만들지 못했습니다.</translation>
        </message>
        <message>
            <source>See the details; the records themselves are complete.</source>
            <translation>자세한 내용을 보세요. 기록 자체는 온전합니다.</translation>
        </message>
        <message>
            <source>This PDF cannot be displayed.</source>
            <translation>이 PDF를 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>Go on scoring, and ask the office for a readable file.</source>
            <translation>점수는 계속 매길 수 있습니다. 담당자에게 읽을 수 있는 파일을 요청하세요.</translation>
        </message>
        <message>
            <source>The PDF has no such page.</source>
            <translation>PDF에 그 쪽이 없습니다.</translation>
        </message>
        <message>
            <source>Go back to a page it has.</source>
            <translation>있는 쪽으로 돌아가세요.</translation>
        </message>
        <message>
            <source>Displaying this PDF failed; its separate process ended.</source>
            <translation>PDF를 그리는 별도 프로세스가 끝났습니다.</translation>
        </message>
        <message>
            <source>It starts again when you turn the page.</source>
            <translation>쪽을 넘기면 다시 시작합니다.</translation>
        </message>
        <message>
            <source>This page takes too long to display.</source>
            <translation>이 쪽을 그리는 데 시간이 너무 오래 걸립니다.</translation>
        </message>
        <message>
            <source>Turn to another page, or try again.</source>
            <translation>다른 쪽으로 넘기거나 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The table is not well-formed.</source>
            <translation>표의 형식이 깨졌습니다.</translation>
        </message>
        <message>
            <source>See the line in the details and correct it.</source>
            <translation>자세한 내용에서 줄을 찾아 고치세요.</translation>
        </message>
        <message>
            <source>The columns are not the ones expected.</source>
            <translation>열이 양식과 다릅니다.</translation>
        </message>
        <message>
            <source>Compare the header with the template.</source>
            <translation>첫 줄을 양식과 견주어 보세요.</translation>
        </message>
        <message>
            <source>The characters of the table cannot be read.</source>
            <translation>표의 글자를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 and take it in again.</source>
            <translation>UTF-8로 저장한 뒤 다시 접수하세요.</translation>
        </message>
        <message>
            <source>The applications contain errors.</source>
            <translation>접수할 신청에 오류가 있습니다.</translation>
        </message>
        <message>
            <source>F8 goes to the next problem.</source>
            <translation>F8을 누르면 다음 문제로 갑니다.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <source>%n node(s)</source>
            <comment>capacity in servers</comment>
            <translation>
                <numerusform>%n대</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n GPU(s)</source>
            <translation>
                <numerusform>%n장</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>nodes (GPUs)</comment>
            <translation>%1(%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n개월</numerusform>
            </translation>
        </message>
        <message>
            <source>%1×%2 mo</source>
            <comment>nodes times months</comment>
            <translation>%1×%2개월</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1초</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1시간 %2분</translation>
        </message>
    </context>
    <context>
        <name>StatusGlyph</name>
        <message>
            <source>not started</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>봉인</translation>
        </message>
        <message>
            <source>uploaded</source>
            <translation>올림</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <translation>확인됨</translation>
        </message>
        <message>
            <source>late</source>
            <translation>늦음</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>대체됨</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>미도착</translation>
        </message>
        <message>
            <source>unverified</source>
            <translation>미검증</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>갈라짐</translation>
        </message>
        <message>
            <source>question</source>
            <translation>되돌아온 질문</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacityChart</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No capacity to show yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1. Left and right arrow keys read the months.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capacity by cluster and month</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacityPanel</name>
        <message>
            <source>Show as chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as chart (Ctrl+T)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as table (Ctrl+T)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capacity by cluster and month, as a table</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacitySeriesModel</name>
        <message>
            <source>This proposal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: capacity %2, committed %3, %4 %5, free %6</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, over by %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, demand %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Committed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Demand</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::ChartLegend</name>
        <message>
            <source>capacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>committed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this proposal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>over capacity</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Find a command or proposal</source>
            <translation>명령·과제 찾기</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>찾은 것</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::HelpDrawer</name>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::KeysOverlay</name>
        <message>
            <source>Keys of this page</source>
            <translation>이 화면의 키</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::LevelButtons</name>
        <message>
            <source>%1, level %2</source>
            <comment>item, level</comment>
            <translation>%1, %2등급</translation>
        </message>
        <message>
            <source>%1, levels 1 to %2</source>
            <comment>item</comment>
            <translation>%1, 1~%2등급</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>%1등급</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>매기지 않음</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MainMenu</name>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>메뉴 (F10)</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>이 화면</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>밝기</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Find a command or proposal…</source>
            <translation>명령·과제 찾기…</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>이 화면 도움말</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>이 화면의 키</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>다음 칸</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>이전 칸</translation>
        </message>
        <message>
            <source>Pull or check again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Chart or table</source>
            <translation>그래프·표 바꾸기</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>잠그기</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 하기</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>시스템 따르기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PageTabs</name>
        <message>
            <source>Pages</source>
            <translation>화면</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PreviewSheet</name>
        <message>
            <source>Go back</source>
            <translation>돌아가기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ProgressLine</name>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>그만두기 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::TopBar</name>
        <message>
            <source>Simsa</source>
            <translation>Simsa 심사</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>공모: %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>밝기</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <source>Find a command or proposal</source>
            <translation>명령·과제 찾기</translation>
        </message>
        <message>
            <source>Find a command or proposal (Ctrl+K)</source>
            <translation>명령·과제 찾기 (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::UnlockPage</name>
        <message>
            <source>Vault passphrase</source>
            <translation>보관함 암호</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open with a token</source>
            <translation>토큰으로 열기</translation>
        </message>
        <message>
            <source>Another vault…</source>
            <translation>다른 보관함…</translation>
        </message>
        <message>
            <source>I have forgotten the passphrase</source>
            <translation>암호를 잊었습니다</translation>
        </message>
        <message>
            <source>The passphrase is used on this computer only; the office does not know it.</source>
            <translation>암호는 이 컴퓨터에서만 쓰이며 담당자도 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Hide passphrase</source>
            <translation>암호 가리기</translation>
        </message>
        <message>
            <source>Show passphrase</source>
            <translation>암호 보이기</translation>
        </message>
        <message>
            <source>The keyboard types Hangul now.</source>
            <translation>지금 입력기가 한글입니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::WelcomePage</name>
        <message>
            <source>Open review material</source>
            <translation>심사자료 열기</translation>
        </message>
        <message>
            <source>Review material (*.simsa)</source>
            <translation>심사자료 (*.simsa)</translation>
        </message>
        <message>
            <source>Verify a packet</source>
            <translation>증빙자료 확인</translation>
        </message>
        <message>
            <source>Packets (*.asice)</source>
            <translation>증빙자료 (*.asice)</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>모두 갖추어졌습니다.</translation>
        </message>
        <message>
            <source>Everything needed to begin is there.</source>
            <translation>시작하는 데 꼭 필요한 것은 모두 갖추어졌습니다.</translation>
        </message>
        <message>
            <source>Begin reviewing</source>
            <translation>심사를 시작합니다</translation>
        </message>
        <message>
            <source>There is no vault on this computer yet. Choose where to begin.</source>
            <translation>이 컴퓨터에는 아직 보관함이 없습니다. 어디서부터 시작할지 고르세요.</translation>
        </message>
        <message>
            <source>Choose where to go on.</source>
            <translation>어디서 이어 갈지 고르세요.</translation>
        </message>
        <message>
            <source>Enrol this computer</source>
            <translation>이 컴퓨터 등록하기</translation>
        </message>
        <message>
            <source>Compare two fingerprints with the office by telephone; ten minutes.</source>
            <translation>담당자와 통화하며 지문 두 개를 맞춰 봅니다. 10분쯤 걸립니다.</translation>
        </message>
        <message>
            <source>Choose a .simsa file or drop it here. Enrol first.</source>
            <translation>받은 .simsa 파일을 고르거나 이 창에 끌어다 놓으세요. 등록이 끝나 있어야 열립니다.</translation>
        </message>
        <message>
            <source>Look around in the practice call</source>
            <translation>연습 공모로 둘러보기</translation>
        </message>
        <message>
            <source>Open three proposals, score, seal. Nothing is sent.</source>
            <translation>과제 3건을 열고, 점수를 매기고, 봉인해 봅니다. 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Drop review material (.simsa), an enrolment reply (.simsa-enroll) or a vault backup anywhere in this window; it opens in the right place.</source>
            <translation>심사자료(.simsa), 등록 회신(.simsa-enroll), 보관함 백업을 여기에 놓으면 알맞은 곳에서 열립니다</translation>
        </message>
        <message>
            <source>Restore another computer's vault</source>
            <translation>다른 컴퓨터의 보관함 되살리기</translation>
        </message>
        <message>
            <source>Open with a token</source>
            <translation>인증 토큰으로 열기</translation>
        </message>
        <message>
            <source>Verify a packet…</source>
            <translation>증빙자료 확인…</translation>
        </message>
        <message>
            <source>Help F1</source>
            <translation>도움말 F1</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터 점검</translation>
        </message>
        <message>
            <source>Three promises</source>
            <translation>세 가지 약속</translation>
        </message>
        <message>
            <source>Every character is on this computer at once, without a save button.</source>
            <translation>글자 하나도 저장 단추 없이 바로 이 컴퓨터에 남습니다.</translation>
        </message>
        <message>
            <source>Only those meant to read can open it. What carries it cannot.</source>
            <translation>읽을 사람에게만 열립니다. 옮기는 곳은 내용을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>Before sealing, anything can be undone.</source>
            <translation>봉인하기 전에는 무엇이든 되돌릴 수 있습니다.</translation>
        </message>
    </context>
</TS>
