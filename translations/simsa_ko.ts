<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>ArgumentTexts</name>
        <message>
            <source>Decides who gets scarce GPUs: review, committee and office desks.</source>
            <translation>부족한 GPU를 누가 받을지 정합니다: 심사, 위원회, 사무국 책상.</translation>
        </message>
        <message>
            <source>The vault to open.</source>
            <translation>열 보관함.</translation>
        </message>
        <message>
            <source>Its passphrase: the file's first line.</source>
            <translation>보관함 암호: 파일의 첫 줄.</translation>
        </message>
        <message>
            <source>ko or en.</source>
            <translation>ko 또는 en.</translation>
        </message>
        <message>
            <source>light or dark.</source>
            <translation>light 또는 dark.</translation>
        </message>
        <message>
            <source>The page to show first.</source>
            <translation>처음 보일 화면.</translation>
        </message>
        <message>
            <source>Bundles, packets or enrolment replies to open.</source>
            <translation>열 심사자료, 증빙자료, 등록 회신.</translation>
        </message>
        <message>
            <source>Lock by itself after so many minutes without keys or mouse: 1 to 120.</source>
            <translation>이만큼(분) 키보드와 마우스를 쓰지 않으면 스스로 잠급니다. 1에서 120까지.</translation>
        </message>
        <message>
            <source>--lock-after: 1 to 120 minutes.</source>
            <translation>--lock-after: 1분에서 120분까지입니다.</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Number %1 of this chain exists twice. Both are kept.</source>
            <translation>같은 번호(%1)의 기록이 둘입니다. 둘 다 보관했습니다.</translation>
        </message>
        <message>
            <source>This often comes from a laptop restored from an old backup. Nothing is lost; the chain is stopped here until it is settled.</source>
            <translation>옛 보관함을 되살린 노트북에서 흔히 생깁니다. 잃은 것은 없고, 이 사슬은 풀릴 때까지 여기서 멈춰 두었습니다.</translation>
        </message>
        <message>
            <source>Ask %1 which of the two is meant. Signing anew settles it; until then the contradicted records do not count.</source>
            <translation>%1에게 어느 쪽이 자기 뜻인지 물어보세요. 새로 서명하면 풀립니다. 그때까지 엇갈린 기록은 넣지 않습니다.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무슨 일</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>쉬운 말로</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누구</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>도착</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>검증됨</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>검증됨</translation>
        </message>
        <message>
            <source>Last arrival</source>
            <translation>마지막 도착</translation>
        </message>
    </context>
    <context>
        <name>Capacity</name>
        <message>
            <source>fits</source>
            <translation>들어감</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s) short</source>
            <translation>
                <numerusform>%n대 부족</numerusform>
            </translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>신청 안 함</translation>
        </message>
        <message>
            <source>outside the window</source>
            <translation>기간 밖</translation>
        </message>
        <message>
            <source>%2 %1</source>
            <comment>in month 5·6; 8 nodes short</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 fits for %2</source>
            <comment>cluster, months</comment>
            <translation>%1 %2 들어감</translation>
        </message>
        <message>
            <source>%1 fits</source>
            <comment>cluster</comment>
            <translation>%1 들어감</translation>
        </message>
        <message>
            <source>%1 outside the window</source>
            <comment>cluster</comment>
            <translation>%1 기간 밖</translation>
        </message>
        <message>
            <source>demand %1×</source>
            <comment>ratio</comment>
            <translation>수요 %1배</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>최소</translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>%n개월 동안</numerusform>
            </translation>
        </message>
        <message>
            <source>in months %1 to %2</source>
            <translation>%1~%2월</translation>
        </message>
        <message>
            <source>in month %1</source>
            <comment>5·6</comment>
            <translation>%1월</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <comment>month, verdicts</comment>
            <translation>%1 시작: %2</translation>
        </message>
        <message>
            <source>the row has %1 cells, not as many as the header</source>
            <translation>칸이 %1개로 머리글과 다릅니다</translation>
        </message>
        <message>
            <source>not a time: %1</source>
            <translation>시각이 아닙니다: %1</translation>
        </message>
        <message>
            <source>not a number that can be counted: %1</source>
            <translation>셀 수 있는 수가 아닙니다: %1</translation>
        </message>
        <message>
            <source>not a month as 2026-03: %1</source>
            <translation>2026-03 꼴의 달이 아닙니다: %1</translation>
        </message>
        <message>
            <source>the job ends before it begins</source>
            <translation>작업이 시작보다 먼저 끝납니다</translation>
        </message>
        <message>
            <source>more than a month can hold</source>
            <translation>한 달에 담을 수 있는 것보다 많습니다</translation>
        </message>
        <message>
            <source>the report has no heading with its period; run sreport without -n</source>
            <translation>기간을 적은 머리말이 없습니다. sreport를 -n 없이 실행하세요</translation>
        </message>
        <message>
            <source>the report is of more than one month (%1); make one for each month</source>
            <translation>한 달이 넘는 보고(%1)입니다. 달마다 따로 만드세요</translation>
        </message>
        <message>
            <source>the report is not in hours, minutes or seconds</source>
            <translation>시간·분·초 단위의 보고가 아닙니다</translation>
        </message>
        <message>
            <source>the report is of processors; run sreport with -T gres/gpu</source>
            <translation>CPU 보고입니다. sreport를 -T gres/gpu와 함께 실행하세요</translation>
        </message>
        <message>
            <source>%1 stands there twice for the same month</source>
            <translation>%1이(가) 같은 달에 두 번 있습니다</translation>
        </message>
        <message>
            <source>the file breaks off in its last row, which does not count</source>
            <translation>파일이 마지막 행에서 끊겨 그 행은 세지 않습니다</translation>
        </message>
        <message>
            <source>%1 is no cluster of this call, so its rows do not count</source>
            <translation>%1은(는) 이 공모의 클러스터가 아니어서 세지 않습니다</translation>
        </message>
        <message>
            <source>the same job stands there again and does not count</source>
            <translation>같은 작업이 다시 있어 세지 않습니다</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(빈칸)</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n row(s))</source>
            <translation>
                <numerusform>%1 (%n행)</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1행: %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>%1행 %2: %3</translation>
        </message>
        <message>
            <source>In service</source>
            <translation>가동</translation>
        </message>
        <message>
            <source>Spare</source>
            <translation>예비</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>유보</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>기배정</translation>
        </message>
        <message>
            <source>existing</source>
            <translation>있음</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>By %1 there shall be %2 GPUs, and %3 are accounted for</source>
            <translation>%1까지 GPU %2장이 목표이고 %3장은 근거가 있습니다</translation>
        </message>
        <message>
            <source>%1: %2 are not.</source>
            <translation>%1. %2장은 아직 없습니다.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>CapacityHost</name>
        <message>
            <source>all that another vault held; it takes the place of what is here</source>
            <translation>다른 보관함에 있던 전체. 여기 있는 것을 대신합니다</translation>
        </message>
        <message>
            <source>changes of capacity, in place of those kept</source>
            <translation>용량 증감. 저장된 것을 대신합니다</translation>
        </message>
        <message>
            <source>a roadmap, in place of the one kept</source>
            <translation>도입 계획. 저장된 것을 대신합니다</translation>
        </message>
        <message>
            <source>awards of the call %1, as commitments on shared clusters</source>
            <translation>공모 %1의 배정. 함께 쓰는 클러스터의 기배정이 됩니다</translation>
        </message>
        <message>
            <source>measured use by month</source>
            <translation>월별 실제 사용</translation>
        </message>
        <message>
            <source>jobs as sacct lists them</source>
            <translation>sacct 작업 목록</translation>
        </message>
        <message>
            <source>use as sreport sums it up</source>
            <translation>sreport 사용 집계</translation>
        </message>
        <message numerus="yes">
            <source>%n award(s)</source>
            <translation>
                <numerusform>배정 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>증감 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stage(s)</source>
            <translation>
                <numerusform>단계 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 rows count</source>
            <translation>%2행 가운데 %1행을 셉니다</translation>
        </message>
        <message>
            <source>%1 steps are part of their jobs</source>
            <translation>단계 %1개는 작업에 들어 있습니다</translation>
        </message>
        <message>
            <source>%1 still run and count up to the report</source>
            <translation>%1개는 실행 중이라 보고 시각까지 셉니다</translation>
        </message>
        <message>
            <source>%1 have not begun</source>
            <translation>%1개는 시작 전입니다</translation>
        </message>
    </context>
    <context>
        <name>CapacityPreview</name>
        <message>
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>on average; takes the place of what was kept</source>
            <translation>평균. 저장된 값을 대신합니다</translation>
        </message>
        <message>
            <source>on average</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>What</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>클러스터</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Reason, source, note</source>
            <translation>사유·근거·참고</translation>
        </message>
        <message>
            <source>Use was measured until %1.</source>
            <translation>실제 사용은 %1까지 재었습니다.</translation>
        </message>
        <message>
            <source>No use has been measured yet.</source>
            <translation>아직 잰 사용이 없습니다.</translation>
        </message>
        <message>
            <source>%1 What is to count goes into the next charter.</source>
            <translation>%1 심사에 반영할 것은 다음 심사계획에 넣습니다.</translation>
        </message>
    </context>
    <context>
        <name>CapacitySeries</name>
        <message>
            <source>at most %1</source>
            <translation>최대 %1</translation>
        </message>
        <message>
            <source>%1 GPUs</source>
            <translation>GPU %1장</translation>
        </message>
        <message>
            <source>least free</source>
            <translation>최소 여유</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>A bundle for %1 certificates, with %2 sealed parts.</source>
            <translation>인증서 %1개를 위한 심사자료이며 봉인된 조각이 %2개입니다.</translation>
        </message>
        <message>
            <source>Not seen without a key: %1</source>
            <translation>키 없이 볼 수 없는 것: %1</translation>
        </message>
        <message>
            <source>--%1 is needed.</source>
            <translation>--%1이(가) 필요합니다.</translation>
        </message>
        <message>
            <source>%1: %2 proposals, %3 bytes, %4</source>
            <translation>%1: 과제 %2건, %3바이트, %4</translation>
        </message>
        <message>
            <source>Bundle %1 of %2 for %3, made %4</source>
            <translation>심사자료 %1, 공모 %2, 받는 이 %3, 만든 때 %4</translation>
        </message>
        <message>
            <source>--person %1: not an id.</source>
            <translation>--person %1: 번호로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>--reason %1: there is no such reason.</source>
            <translation>--reason %1: 그런 사유는 없습니다.</translation>
        </message>
        <message>
            <source>Certify the office's own signer first (--office).</source>
            <translation>담당 부서의 서명자부터 인증하세요(--office).</translation>
        </message>
        <message>
            <source>Made the authority "%1".</source>
            <translation>인증기관 “%1”을(를) 만들었습니다.</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>지문: %1</translation>
        </message>
        <message>
            <source>Certified %1 until %2: %3</source>
            <translation>%1에게 %2까지 인증서를 내주었습니다: %3</translation>
        </message>
        <message>
            <source>Read aloud to them: %1</source>
            <translation>읽어 줄 지문: %1</translation>
        </message>
        <message>
            <source>Signing certificate: %1</source>
            <translation>서명 인증서: %1</translation>
        </message>
        <message>
            <source>--since takes a time as 2026-02-11T14:05:00Z.</source>
            <translation>--since에는 2026-02-11T14:05:00Z처럼 때를 적습니다.</translation>
        </message>
        <message>
            <source>Revoked %1, invalid since %2. Hand the new list out: simsa-cli ca crl</source>
            <translation>%1을(를) 폐지했습니다. %2부터 무효입니다. 새 목록을 나누어 주세요: simsa-cli ca crl</translation>
        </message>
        <message>
            <source>List number %1 with %2 certificates: %3</source>
            <translation>폐지목록 %1호, 인증서 %2개: %3</translation>
        </message>
        <message>
            <source>Signed version %1 of the %2: %3. It waits for the chair.</source>
            <translation>%2 %1판에 서명했습니다: %3. 위원장의 부서를 기다립니다.</translation>
        </message>
        <message>
            <source>Roster of %1 people: %2</source>
            <translation>%1명의 명단: %2</translation>
        </message>
        <message>
            <source>What can be published: charter, roster, assignments.</source>
            <translation>공표할 수 있는 것: charter, roster, assignments.</translation>
        </message>
        <message>
            <source>countersigned</source>
            <translation>부서함</translation>
        </message>
        <message>
            <source>waits for the chair</source>
            <translation>위원장을 기다림</translation>
        </message>
        <message>
            <source>%1 proposals</source>
            <translation>과제 %1건</translation>
        </message>
        <message>
            <source>%1: %2 of %3 received, %4 recused</source>
            <translation>%1: %3건 가운데 %2건 받음, 회피 %4건</translation>
        </message>
        <message>
            <source>Depot %1: %2</source>
            <translation>전달 저장소 %1: %2</translation>
        </message>
        <message>
            <source>Checkpoint %1. Send it: simsa-cli sync</source>
            <translation>기점 %1. 보내려면: simsa-cli sync</translation>
        </message>
        <message>
            <source>the vault (a folder) of the person who acts</source>
            <translation>일하는 사람의 보관함(폴더)</translation>
        </message>
        <message>
            <source>first line of a file; else it is asked for</source>
            <translation>파일의 첫 줄. 없으면 물어봅니다</translation>
        </message>
        <message>
            <source>the call, where a vault holds several</source>
            <translation>보관함에 공모가 여럿일 때 고를 공모</translation>
        </message>
        <message>
            <source>one JSON document on standard output</source>
            <translation>표준 출력에 JSON 문서 하나</translation>
        </message>
        <message>
            <source>show help, also after a command</source>
            <translation>도움말. 명령 뒤에도 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>show the version</source>
            <translation>판 번호</translation>
        </message>
        <message>
            <source>bundles, reviews, sync, reconcile, plan, decide or packet</source>
            <translation>bundles, reviews, sync, reconcile, plan, decide, packet 가운데 하나</translation>
        </message>
        <message>
            <source>seed of the invented texts</source>
            <translation>지어낸 글의 씨앗값</translation>
        </message>
        <message>
            <source>folder of real submissions and requests</source>
            <translation>실제 제출물과 요청이 든 폴더</translation>
        </message>
        <message>
            <source>most real proposals</source>
            <translation>실제 과제의 최대 건수</translation>
        </message>
        <message>
            <source>when the call is laid out (YYYY-MM-DD)</source>
            <translation>공모를 차리는 날(YYYY-MM-DD)</translation>
        </message>
        <message>
            <source>name in its certificate</source>
            <translation>인증서에 적을 이름</translation>
        </message>
        <message>
            <source>who it is</source>
            <translation>누구인지</translation>
        </message>
        <message>
            <source>name (Korean)</source>
            <translation>이름(한국어)</translation>
        </message>
        <message>
            <source>name (English)</source>
            <translation>이름(영어)</translation>
        </message>
        <message>
            <source>institution in the certificate</source>
            <translation>인증서에 적을 기관</translation>
        </message>
        <message>
            <source>address in the certificate</source>
            <translation>인증서에 적을 전자우편</translation>
        </message>
        <message>
            <source>what the person read aloud</source>
            <translation>본인이 읽어 준 지문</translation>
        </message>
        <message>
            <source>this person signs for the office</source>
            <translation>담당 부서를 대표해 서명하는 사람</translation>
        </message>
        <message>
            <source>this person is the chair</source>
            <translation>위원장</translation>
        </message>
        <message>
            <source>the reply</source>
            <translation>회신 파일</translation>
        </message>
        <message>
            <source>unspecified, key-compromise, affiliation-changed, superseded or cessation</source>
            <translation>unspecified, key-compromise, affiliation-changed, superseded, cessation 가운데 하나</translation>
        </message>
        <message>
            <source>invalid since (default: now)</source>
            <translation>무효가 된 때(기본: 지금)</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>쓸 곳</translation>
        </message>
        <message>
            <source>good for so many days</source>
            <translation>유효한 날수</translation>
        </message>
        <message>
            <source>write its certificate (PEM)</source>
            <translation>인증서를 파일로(PEM)</translation>
        </message>
        <message>
            <source>what the person calls themselves</source>
            <translation>본인이 밝힌 이름</translation>
        </message>
        <message>
            <source>what the office read aloud</source>
            <translation>담당자가 읽어 준 지문</translation>
        </message>
        <message>
            <source>first line of a file</source>
            <translation>파일의 첫 줄</translation>
        </message>
        <message>
            <source>may be given several times, as all of these</source>
            <translation>여러 번 쓸 수 있습니다. 아래도 같습니다</translation>
        </message>
        <message>
            <source>the chair</source>
            <translation>위원장</translation>
        </message>
        <message>
            <source>a member of the committee</source>
            <translation>위원</translation>
        </message>
        <message>
            <source>a reviewer</source>
            <translation>심사위원</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>감사자</translation>
        </message>
        <message>
            <source>table of institutions</source>
            <translation>기관 표</translation>
        </message>
        <message>
            <source>version of the roster</source>
            <translation>명단의 판</translation>
        </message>
        <message>
            <source>sign everything that waits</source>
            <translation>기다리는 것 모두에 서명</translation>
        </message>
        <message>
            <source>folder of the files ID*.pdf</source>
            <translation>과제번호*.pdf 파일이 든 폴더</translation>
        </message>
        <message>
            <source>rules for a dry run without vault</source>
            <translation>보관함 없이 미리 볼 때 쓸 심사계획</translation>
        </message>
        <message>
            <source>when they were received (default: now)</source>
            <translation>접수한 때(기본: 지금)</translation>
        </message>
        <message>
            <source>most proposals (openreview-openb)</source>
            <translation>최대 과제 수(openreview-openb)</translation>
        </message>
        <message>
            <source>only look</source>
            <translation>보기만 하고 받지 않습니다</translation>
        </message>
        <message>
            <source>newest list of revoked certificates</source>
            <translation>가장 새 인증서 폐지목록</translation>
        </message>
        <message>
            <source>another text</source>
            <translation>다른 글</translation>
        </message>
        <message>
            <source>SAME_ORG, COAUTHOR_3Y, …</source>
            <translation>SAME_ORG, COAUTHOR_3Y, …</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>말로 쓴 사유</translation>
        </message>
        <message>
            <source>take it back, as long as it is not sealed</source>
            <translation>봉인하기 전까지 되돌립니다</translation>
        </message>
        <message>
            <source>sign it</source>
            <translation>서명합니다</translation>
        </message>
        <message>
            <source>1 low, 3 high</source>
            <translation>1 낮음, 3 높음</translation>
        </message>
        <message>
            <source>full, reduced:NODES:MONTHS or reject</source>
            <translation>full, reduced:대수:개월수, reject 가운데 하나</translation>
        </message>
        <message>
            <source>strengths</source>
            <translation>강점</translation>
        </message>
        <message>
            <source>weaknesses</source>
            <translation>약점</translation>
        </message>
        <message>
            <source>for the applicant</source>
            <translation>신청자에게</translation>
        </message>
        <message>
            <source>for the committee</source>
            <translation>위원회에만</translation>
        </message>
        <message>
            <source>on one item; may be given several times</source>
            <translation>세부항목 하나에 대해. 여러 번 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>of a new version</source>
            <translation>새 판을 내는 사유</translation>
        </message>
        <message>
            <source>where it is; remembered</source>
            <translation>전달 저장소의 위치. 기억해 둡니다</translation>
        </message>
        <message>
            <source>although reviews are missing</source>
            <translation>빠진 평가가 있어도 확정하는 사유</translation>
        </message>
        <message>
            <source>last rank that is considered</source>
            <translation>살펴볼 마지막 순위</translation>
        </message>
        <message>
            <source>name of the plan</source>
            <translation>배분안의 이름</translation>
        </message>
        <message>
            <source>plan this instance; no vault</source>
            <translation>이 문제로 배분합니다. 보관함이 필요 없습니다</translation>
        </message>
        <message>
            <source>reasons (Korean)</source>
            <translation>사유(한국어)</translation>
        </message>
        <message>
            <source>reasons (English)</source>
            <translation>사유(영어)</translation>
        </message>
        <message>
            <source>weaknesses (Korean)</source>
            <translation>약점(한국어)</translation>
        </message>
        <message>
            <source>weaknesses (English)</source>
            <translation>약점(영어)</translation>
        </message>
        <message>
            <source>of an award; may be given several times</source>
            <translation>배정의 조건. 여러 번 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>adopt what is proposed</source>
            <translation>상정한 것을 의결합니다</translation>
        </message>
        <message>
            <source>for this applicant; else the archive</source>
            <translation>이 신청자의 것. 없으면 보존용</translation>
        </message>
        <message>
            <source>certificate of the office's authority</source>
            <translation>담당 부서 인증기관의 인증서</translation>
        </message>
        <message>
            <source>lay a complete example call out, or go on with one</source>
            <translation>보기 공모를 통째로 차리거나 이어서 합니다</translation>
        </message>
        <message>
            <source>make the office's certification authority</source>
            <translation>담당 부서의 인증기관을 만듭니다</translation>
        </message>
        <message>
            <source>certify the keys of a request</source>
            <translation>요청한 키에 인증서를 내줍니다</translation>
        </message>
        <message>
            <source>revoke the certificates of a device</source>
            <translation>기기의 인증서를 폐지합니다</translation>
        </message>
        <message>
            <source>write the list of revoked certificates</source>
            <translation>인증서 폐지목록을 씁니다</translation>
        </message>
        <message>
            <source>show the authority and what it issued</source>
            <translation>인증기관과 내준 인증서를 보여 줍니다</translation>
        </message>
        <message>
            <source>make a vault with the keys of this device</source>
            <translation>이 기기의 키가 든 보관함을 만듭니다</translation>
        </message>
        <message>
            <source>write the request for the office</source>
            <translation>담당자에게 낼 등록 요청을 씁니다</translation>
        </message>
        <message>
            <source>take the office's reply in</source>
            <translation>담당자의 회신을 받아들입니다</translation>
        </message>
        <message>
            <source>pin the chair's signing certificate (64 hex digits)</source>
            <translation>위원장의 서명 인증서를 고정합니다(16진수 64자리)</translation>
        </message>
        <message>
            <source>show who this vault is, with fingerprints</source>
            <translation>누구의 보관함인지 지문과 함께 보여 줍니다</translation>
        </message>
        <message>
            <source>change the passphrase</source>
            <translation>암호을 바꿉니다</translation>
        </message>
        <message>
            <source>make a folder a depot</source>
            <translation>폴더를 전달 저장소로 만듭니다</translation>
        </message>
        <message>
            <source>write a roster from replies of the office's authority</source>
            <translation>등록 회신들로 명단을 씁니다</translation>
        </message>
        <message>
            <source>sign rules, people or assignments</source>
            <translation>심사계획, 명단, 배정표에 서명합니다</translation>
        </message>
        <message>
            <source>show what is published and who delivered what</source>
            <translation>무엇이 공표되었고 누가 무엇을 냈는지 보여 줍니다</translation>
        </message>
        <message>
            <source>show what waits for the chair; sign it</source>
            <translation>위원장을 기다리는 것을 보여 주고 부서합니다</translation>
        </message>
        <message>
            <source>take applications in</source>
            <translation>신청을 받습니다</translation>
        </message>
        <message>
            <source>seal one bundle for each reviewer</source>
            <translation>심사위원마다 심사자료를 하나씩 봉인합니다</translation>
        </message>
        <message>
            <source>show what a bundle holds</source>
            <translation>심사자료에 든 것을 보여 줍니다</translation>
        </message>
        <message>
            <source>write one file of it (PROPOSAL/NAME) to standard output</source>
            <translation>그 안의 파일 하나(과제/이름)를 표준 출력에 씁니다</translation>
        </message>
        <message>
            <source>check all of a bundle</source>
            <translation>심사자료 전체를 확인합니다</translation>
        </message>
        <message>
            <source>acknowledge what arrived</source>
            <translation>도착한 것을 확인합니다(기점)</translation>
        </message>
        <message>
            <source>load a bundle into the vault</source>
            <translation>심사자료를 보관함에 넣습니다</translation>
        </message>
        <message>
            <source>sign the pledge of the call</source>
            <translation>공모의 서약에 서명합니다</translation>
        </message>
        <message>
            <source>declare a conflict with a proposal</source>
            <translation>과제와의 이해충돌을 밝힙니다</translation>
        </message>
        <message>
            <source>list the proposals and how far each is</source>
            <translation>과제 목록과 진행 상태를 보여 줍니다</translation>
        </message>
        <message>
            <source>show what would be signed, and who could read it</source>
            <translation>무엇에 서명하게 되고 누가 읽을 수 있는지 보여 줍니다</translation>
        </message>
        <message>
            <source>set levels and comments</source>
            <translation>등급과 의견을 적습니다</translation>
        </message>
        <message>
            <source>read reviews as drafts, all or none</source>
            <translation>평가를 작성 중인 것으로 읽습니다. 모두 아니면 하나도</translation>
        </message>
        <message>
            <source>sign, seal and queue</source>
            <translation>서명하고 봉인해 보낼 것에 넣습니다</translation>
        </message>
        <message>
            <source>exchange records with the depot</source>
            <translation>전달 저장소와 기록을 주고받습니다</translation>
        </message>
        <message>
            <source>sign one official score for each proposal</source>
            <translation>과제마다 확정 점수 하나에 서명합니다</translation>
        </message>
        <message>
            <source>make a plan of awards that fits the capacity</source>
            <translation>용량에 맞는 배분안을 만듭니다</translation>
        </message>
        <message>
            <source>sign the summary opinion of a proposal</source>
            <translation>과제의 종합의견에 서명합니다</translation>
        </message>
        <message>
            <source>propose decisions by the plan</source>
            <translation>배분안대로 결정을 상정합니다</translation>
        </message>
        <message>
            <source>stand for the adopted decisions as a member</source>
            <translation>위원으로서 의결한 결정에 서명합니다</translation>
        </message>
        <message>
            <source>export a decision packet</source>
            <translation>심사결과 증빙자료를 내보냅니다</translation>
        </message>
        <message>
            <source>sign a packet as the chair, after the clerk</source>
            <translation>담당자 다음에 위원장으로서 증빙자료에 서명합니다</translation>
        </message>
        <message>
            <source>show what a packet holds</source>
            <translation>증빙자료에 든 것을 보여 줍니다</translation>
        </message>
        <message>
            <source>check all of a packet, recomputing its numbers</source>
            <translation>증빙자료를 모두 확인하고 숫자를 다시 셈합니다</translation>
        </message>
        <message>
            <source>say what a file is, who signed it, and whether it holds</source>
            <translation>파일이 무엇이고 누가 서명했으며 온전한지 말합니다</translation>
        </message>
        <message>
            <source>waits: %1 v%2  %3</source>
            <translation>기다림: %1 %2판  %3</translation>
        </message>
        <message>
            <source>countersigned: %1</source>
            <translation>부서함: %1</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>기다리는 것이 없습니다.</translation>
        </message>
        <message>
            <source>%1: a condition is written PROPOSAL=TEXT.</source>
            <translation>%1: 조건은 과제=글로 적습니다.</translation>
        </message>
        <message>
            <source>%1 decisions, %2 adopted</source>
            <translation>결정 %1건, 의결 %2건</translation>
        </message>
        <message>
            <source>%1 bundles</source>
            <translation>심사자료 %1개</translation>
        </message>
        <message>
            <source>%1 sealed reviews</source>
            <translation>봉인한 평가 %1건</translation>
        </message>
        <message>
            <source>%1 reviews with the committee</source>
            <translation>위원회에 도착한 평가 %1건</translation>
        </message>
        <message>
            <source>%1 official scores</source>
            <translation>확정 점수 %1건</translation>
        </message>
        <message>
            <source>%1 awards</source>
            <translation>배정 %1건</translation>
        </message>
        <message>
            <source>%1 decisions</source>
            <translation>결정 %1건</translation>
        </message>
        <message>
            <source>%1 packets</source>
            <translation>증빙자료 %1개</translation>
        </message>
        <message>
            <source>--until %1: there is no such station.</source>
            <translation>--until %1: 그런 단계는 없습니다.</translation>
        </message>
        <message>
            <source>--today takes YYYY-MM-DD.</source>
            <translation>--today에는 YYYY-MM-DD로 적습니다.</translation>
        </message>
        <message>
            <source>done before</source>
            <translation>앞서 마침</translation>
        </message>
        <message>
            <source>--crl is needed the first time: the authority writes it with "simsa-cli ca crl".</source>
            <translation>처음에는 --crl이 필요합니다. 인증기관이 “simsa-cli ca crl”로 씁니다.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number of at least %2.</source>
            <translation>--%1에는 %2 이상의 정수를 적습니다.</translation>
        </message>
        <message>
            <source>No command. "simsa-cli --help" lists them.</source>
            <translation>명령이 없습니다. “simsa-cli --help”로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>There is no command "%1". "simsa-cli --help" lists them.</source>
            <translation>“%1”이라는 명령은 없습니다. “simsa-cli --help”로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>"%1" needs a second word. "simsa-cli %1 --help" lists them.</source>
            <translation>“%1” 다음에 낱말이 더 필요합니다. “simsa-cli %1 --help”로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Signed for every adopted decision: %1</source>
            <translation>의결한 모든 결정에 서명했습니다: %1</translation>
        </message>
        <message>
            <source>read as windows-949, not UTF-8</source>
            <translation>UTF-8이 아니라 windows-949로 읽었습니다</translation>
        </message>
        <message>
            <source>neither UTF-8 nor windows-949</source>
            <translation>UTF-8도 windows-949도 아닙니다</translation>
        </message>
        <message>
            <source>a NUL character</source>
            <translation>NUL 글자가 있습니다</translation>
        </message>
        <message>
            <source>a quote where none belongs</source>
            <translation>있을 자리가 아닌 따옴표</translation>
        </message>
        <message>
            <source>a quote that is never closed</source>
            <translation>닫히지 않은 따옴표</translation>
        </message>
        <message>
            <source>a cell of more than 1 MiB</source>
            <translation>1 MiB가 넘는 칸</translation>
        </message>
        <message>
            <source>too many rows</source>
            <translation>줄이 너무 많습니다</translation>
        </message>
        <message>
            <source>too many columns</source>
            <translation>열이 너무 많습니다</translation>
        </message>
        <message>
            <source>there is no header</source>
            <translation>머리줄이 없습니다</translation>
        </message>
        <message>
            <source>a column stands there twice</source>
            <translation>같은 열이 두 번 있습니다</translation>
        </message>
        <message>
            <source>a column is missing</source>
            <translation>열이 빠졌습니다</translation>
        </message>
        <message>
            <source>a column that is not read</source>
            <translation>읽지 않는 열입니다</translation>
        </message>
        <message>
            <source>there are no rows</source>
            <translation>줄이 없습니다</translation>
        </message>
        <message>
            <source>the wrong number of cells</source>
            <translation>칸 수가 맞지 않습니다</translation>
        </message>
        <message>
            <source>an empty cell</source>
            <translation>빈칸</translation>
        </message>
        <message>
            <source>the text is too long</source>
            <translation>글이 너무 깁니다</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>제어 문자가 있습니다</translation>
        </message>
        <message>
            <source>not an id</source>
            <translation>번호로 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>the id stands there twice; first on line</source>
            <translation>번호가 두 번 있습니다. 처음 나온 줄</translation>
        </message>
        <message>
            <source>the call has no such pool</source>
            <translation>공모에 없는 지원유형</translation>
        </message>
        <message>
            <source>the call has no such model</source>
            <translation>공모에 없는 모델</translation>
        </message>
        <message>
            <source>no such institution</source>
            <translation>없는 기관</translation>
        </message>
        <message>
            <source>another name than that of the list</source>
            <translation>목록과 다른 이름</translation>
        </message>
        <message>
            <source>not a whole number</source>
            <translation>정수가 아닙니다</translation>
        </message>
        <message>
            <source>nodes must be at least 1</source>
            <translation>서버는 1대 이상이어야 합니다</translation>
        </message>
        <message>
            <source>more nodes than a project may get, which is</source>
            <translation>한 과제의 한도를 넘는 서버 수. 한도는</translation>
        </message>
        <message>
            <source>not a number of nodes for the alternative</source>
            <translation>대신 쓸 서버 수가 아닙니다</translation>
        </message>
        <message>
            <source>more alternative nodes than a project may get, which is</source>
            <translation>대신 쓸 서버가 한 과제의 한도를 넘습니다. 한도는</translation>
        </message>
        <message>
            <source>months must be at least 1</source>
            <translation>1개월 이상이어야 합니다</translation>
        </message>
        <message>
            <source>more months than a project may get, which is</source>
            <translation>한 과제의 한도를 넘는 개월수. 한도는</translation>
        </message>
        <message>
            <source>the start window is not in order</source>
            <translation>시작 시기의 앞뒤가 맞지 않습니다</translation>
        </message>
        <message>
            <source>even the earliest start ends after the last month, which is</source>
            <translation>가장 일찍 시작해도 마지막 달을 넘깁니다. 마지막은</translation>
        </message>
        <message>
            <source>not a share from 1 to 100</source>
            <translation>1에서 100 사이의 비율이 아닙니다</translation>
        </message>
        <message>
            <source>neither Y nor N</source>
            <translation>Y도 N도 아닙니다</translation>
        </message>
        <message>
            <source>not an eligibility</source>
            <translation>자격 상태가 아닙니다</translation>
        </message>
        <message>
            <source>not nodes times GPUs per node, which is</source>
            <translation>서버 수에 서버당 GPU를 곱한 값이 아닙니다. 맞는 값은</translation>
        </message>
        <message>
            <source>the rules of the call refuse it</source>
            <translation>공모의 규칙에 맞지 않습니다</translation>
        </message>
        <message>
            <source>the folder of attachments cannot be read</source>
            <translation>첨부 폴더를 읽을 수 없습니다</translation>
        </message>
        <message>
            <source>an attachment is missing</source>
            <translation>첨부가 없습니다</translation>
        </message>
        <message>
            <source>not a PDF</source>
            <translation>PDF가 아닙니다</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>빈 파일</translation>
        </message>
        <message>
            <source>a file that is too large</source>
            <translation>너무 큰 파일</translation>
        </message>
        <message>
            <source>a file that cannot be read</source>
            <translation>읽을 수 없는 파일</translation>
        </message>
        <message>
            <source>a file that belongs to no application</source>
            <translation>어느 신청에도 속하지 않는 파일</translation>
        </message>
        <message>
            <source>note</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1번째 줄</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>%1번째 열</translation>
        </message>
        <message>
            <source>Everything the desks of Simsa do, without a window.</source>
            <translation>심사의 모든 일을 창 없이 합니다.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>쓰임: %1</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>명령:</translation>
        </message>
        <message>
            <source>"simsa-cli COMMAND --help" says more about one of them.</source>
            <translation>“simsa-cli 명령 --help”는 그 명령을 더 설명합니다.</translation>
        </message>
        <message>
            <source>Exit: 0 good, 1 the thing is bad, 2 usage, 3 surroundings (disk, network, wrong passphrase).</source>
            <translation>끝맺음: 0 좋음, 1 물건이 나쁨, 2 쓰임이 틀림, 3 둘레(디스크, 통신, 틀린 암호).</translation>
        </message>
        <message>
            <source>Made the keys of device %1. Next: simsa-cli identity csr</source>
            <translation>기기 %1의 키를 만들었습니다. 다음: simsa-cli identity csr</translation>
        </message>
        <message>
            <source>Read aloud to the office: %1</source>
            <translation>담당자에게 읽어 줄 지문: %1</translation>
        </message>
        <message>
            <source>Wrote %1. Read aloud to the office: %2</source>
            <translation>%1을(를) 썼습니다. 담당자에게 읽어 줄 지문: %2</translation>
        </message>
        <message>
            <source>--fingerprint is needed: what the office read aloud.</source>
            <translation>--fingerprint가 필요합니다. 담당자가 읽어 준 지문입니다.</translation>
        </message>
        <message>
            <source>This vault is %1 (%2) now.</source>
            <translation>이제 %1(%2)의 보관함입니다.</translation>
        </message>
        <message>
            <source>The chair signs with %1.</source>
            <translation>위원장은 %1(으)로 서명합니다.</translation>
        </message>
        <message>
            <source>Device: %1</source>
            <translation>기기: %1</translation>
        </message>
        <message>
            <source>Not enrolled yet.</source>
            <translation>아직 등록되지 않았습니다.</translation>
        </message>
        <message>
            <source>Person: %1 (%2)</source>
            <translation>사람: %1(%2)</translation>
        </message>
        <message>
            <source>Signing certificate: %1 (%2)</source>
            <translation>서명 인증서: %1 (%2)</translation>
        </message>
        <message>
            <source>Authority: %1</source>
            <translation>인증기관: %1</translation>
        </message>
        <message>
            <source>Office: %1 (%2)</source>
            <translation>담당 부서: %1 (%2)</translation>
        </message>
        <message>
            <source>No chair is pinned yet.</source>
            <translation>아직 위원장이 고정되지 않았습니다.</translation>
        </message>
        <message>
            <source>Chair: %1 (%2)</source>
            <translation>위원장: %1 (%2)</translation>
        </message>
        <message>
            <source>--charter goes with --dry-run; otherwise the call's own charter counts.</source>
            <translation>--charter는 --dry-run과 함께 씁니다. 그 밖에는 공모의 심사계획을 따릅니다.</translation>
        </message>
        <message>
            <source>--received takes a time as 2026-02-11T14:05:00Z.</source>
            <translation>--received에는 2026-02-11T14:05:00Z처럼 때를 적습니다.</translation>
        </message>
        <message>
            <source>Took %1 applications in.</source>
            <translation>신청 %1건을 받았습니다.</translation>
        </message>
        <message>
            <source>%1 rows, %2 good, %3 errors, %4 warnings</source>
            <translation>%1줄, 좋음 %2, 오류 %3, 주의 %4</translation>
        </message>
        <message>
            <source>Nothing was taken: this was a dry run.</source>
            <translation>미리 보기이므로 아무것도 받지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 proposals, %2 ratings, %3 clusters</source>
            <translation>과제 %1건, 평점 %2건, 클러스터 %3개</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>온전하지 않음</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>온전함</translation>
        </message>
        <message>
            <source>signed by %1</source>
            <translation>서명: %1</translation>
        </message>
        <message>
            <source>not seen: %1</source>
            <translation>보지 못한 것: %1</translation>
        </message>
        <message>
            <source>sealed to %1 certificates, %2 sealed parts, %3 bytes</source>
            <translation>인증서 %1개에게 봉인, 조각 %2개, %3바이트</translation>
        </message>
        <message>
            <source>call %1, for %2, %3 proposals, %4 files</source>
            <translation>공모 %1, 받는 이 %2, 과제 %3건, 파일 %4개</translation>
        </message>
        <message>
            <source>%1 of %2 in call %3, number %4 of its feed</source>
            <translation>공모 %3의 %2가 만든 %1, 기록 사슬의 %4번째</translation>
        </message>
        <message>
            <source>sealed under the key %1 of a bundle</source>
            <translation>심사자료의 키 %1로 봉인</translation>
        </message>
        <message>
            <source>sealed to %1 certificates</source>
            <translation>인증서 %1개에게 봉인</translation>
        </message>
        <message>
            <source>%1 of its %2 records are for this vault</source>
            <translation>기록 %2건 가운데 %1건이 이 보관함의 것</translation>
        </message>
        <message>
            <source>call %1, records %2 to %3 of feed %4</source>
            <translation>공모 %1, 기록 사슬 %4의 %2번째부터 %3번째까지</translation>
        </message>
        <message>
            <source>call %1, version %2; it counts only as a signed record</source>
            <translation>공모 %1, %2판. 서명한 기록이라야 효력이 있습니다</translation>
        </message>
        <message>
            <source>number %1, %2 revoked certificates</source>
            <translation>%1호, 폐지한 인증서 %2개</translation>
        </message>
        <message>
            <source>Loaded the committee's bundle.</source>
            <translation>위원회의 심사자료를 넣었습니다.</translation>
        </message>
        <message>
            <source>This bundle was here already; nothing changed.</source>
            <translation>이미 있던 심사자료입니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Loaded the bundle of %1: %2 new proposals, %3 changed.</source>
            <translation>%1의 심사자료를 넣었습니다. 새 과제 %2건, 바뀐 과제 %3건.</translation>
        </message>
        <message>
            <source>Give the reasons with --ko and --en.</source>
            <translation>사유를 --ko와 --en으로 적으세요.</translation>
        </message>
        <message>
            <source>Signed the opinion on %1: %2</source>
            <translation>%1의 종합의견에 서명했습니다: %2</translation>
        </message>
        <message>
            <source>%1: %2 files, %3 bytes, SHA-256 %4</source>
            <translation>%1: 파일 %2개, %3바이트, SHA-256 %4</translation>
        </message>
        <message>
            <source>It was there with the same content; its signatures were kept.</source>
            <translation>같은 내용이 이미 있어 서명을 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>by rank</source>
            <translation>심사순</translation>
        </message>
        <message>
            <source>%1: %2 nodes of %3 from month %4 for %5 months</source>
            <translation>%1: %3 %2대, %4번째 달부터 %5개월</translation>
        </message>
        <message>
            <source>Signed the plan: %1</source>
            <translation>배분안에 서명했습니다: %1</translation>
        </message>
        <message>
            <source>%1 awards, %2 refused</source>
            <translation>배정 %1건, 제외 %2건</translation>
        </message>
        <message>
            <source>The file holds several instances (%1). Pick one with FILE#NAME.</source>
            <translation>파일에 문제가 여럿 있습니다(%1). 파일#이름으로 고르세요.</translation>
        </message>
        <message>
            <source>I will review fairly and by the rules of the call. I will declare every conflict of interest as soon as I know of it. I will keep what I read confidential, use it for this review only, and delete it when the call is closed.</source>
            <translation>공모의 규칙에 따라 공정하게 심사하겠습니다. 이해충돌을 알게 되면 곧바로 밝히겠습니다. 읽은 것의 비밀을 지키고, 이 심사에만 쓰며, 공모가 끝나면 지우겠습니다.</translation>
        </message>
        <message>
            <source>The pledge is signed already.</source>
            <translation>이미 서약했습니다.</translation>
        </message>
        <message>
            <source>Signed.</source>
            <translation>서명했습니다.</translation>
        </message>
        <message>
            <source>Signed %1 official scores: %2</source>
            <translation>확정 점수 %1건에 서명했습니다: %2</translation>
        </message>
        <message>
            <source>Give --type (with --reason), --seal or both; or --undo alone.</source>
            <translation>--type(과 --reason), --seal 또는 둘 다를 쓰거나, --undo만 쓰세요.</translation>
        </message>
        <message>
            <source>--type %1: there is no such conflict.</source>
            <translation>--type %1: 그런 이해충돌은 없습니다.</translation>
        </message>
        <message>
            <source>%1 is closed to you. --seal signs it, --undo takes it back.</source>
            <translation>%1의 내용이 닫혔습니다. --seal로 서명하고 --undo로 되돌립니다.</translation>
        </message>
        <message>
            <source>Taken back; your draft is as it was.</source>
            <translation>되돌렸습니다. 작성 중인 평가는 그대로입니다.</translation>
        </message>
        <message>
            <source>--recommendation takes full, reduced:NODES:MONTHS or reject.</source>
            <translation>--recommendation에는 full, reduced:대수:개월수, reject를 적습니다.</translation>
        </message>
        <message>
            <source>%1: a level is written ITEM=LEVEL.</source>
            <translation>%1: 등급은 세부항목=등급으로 적습니다.</translation>
        </message>
        <message>
            <source>%1: a comment on an item is written ITEM=TEXT.</source>
            <translation>%1: 세부항목 의견은 세부항목=글로 적습니다.</translation>
        </message>
        <message>
            <source>%1 assigned, %2 remaining, %3 acknowledged</source>
            <translation>맡음 %1건, 남음 %2건, 확인됨 %3건</translation>
        </message>
        <message>
            <source>could be read by: %1 (%2)</source>
            <translation>읽을 수 있는 사람: %1(%2)</translation>
        </message>
        <message>
            <source>missing: level of %1</source>
            <translation>빠진 것: %1의 등급</translation>
        </message>
        <message>
            <source>Saved. %1 things are still missing.</source>
            <translation>저장했습니다. 아직 %1가지가 빠졌습니다.</translation>
        </message>
        <message>
            <source>%1: sealed as %2</source>
            <translation>%1: %2(으)로 봉인했습니다</translation>
        </message>
        <message>
            <source>Wrote %1 reviews, readable by everybody: %2</source>
            <translation>평가 %1건을 누구나 읽을 수 있게 썼습니다: %2</translation>
        </message>
        <message>
            <source>%1 reviews read, %2 drafts changed.</source>
            <translation>평가 %1건을 읽었고 작성 중인 것 %2건이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>암호: </translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>새 암호: </translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>한 번 더: </translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was changed.</source>
            <translation>두 암호이 다릅니다. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>This command needs --vault.</source>
            <translation>이 명령에는 --vault가 필요합니다.</translation>
        </message>
        <message>
            <source>--call %1: not the name of a call.</source>
            <translation>--call %1: 공모의 이름이 아닙니다.</translation>
        </message>
        <message>
            <source>This vault holds no call yet. Name one with --call.</source>
            <translation>이 보관함에는 아직 공모가 없습니다. --call로 지정하세요.</translation>
        </message>
        <message>
            <source>This vault holds several calls (%1). Pick one with --call.</source>
            <translation>이 보관함에는 공모가 여럿입니다(%1). --call로 고르세요.</translation>
        </message>
        <message>
            <source>This vault is not enrolled yet. Accept the office's reply first.</source>
            <translation>이 보관함은 아직 등록되지 않았습니다. 담당자의 회신부터 받아들이세요.</translation>
        </message>
        <message>
            <source>Sent %1 records in %2 packs; received %3 records from %4 packs (%5 not for you); %6 acknowledged.</source>
            <translation>기록 %1건을 꾸러미 %2개로 보내고, 꾸러미 %4개에서 기록 %3건을 받았습니다(나에게 온 것이 아닌 것 %5건). 확인됨 %6건.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Copies made before still open with the old one.</source>
            <translation>암호을 바꾸었습니다. 앞서 만든 사본은 옛 암호으로 열립니다.</translation>
        </message>
        <message>
            <source>Every row is as it was written.</source>
            <translation>모든 줄이 쓴 그대로입니다.</translation>
        </message>
        <message>
            <source>None of the kinds of file that Simsa makes.</source>
            <translation>심사가 만드는 어떤 파일도 아닙니다.</translation>
        </message>
        <message>
            <source>write the query for the newest signature</source>
            <translation>가장 최근 서명에 대한 요청을 씁니다</translation>
        </message>
        <message>
            <source>attach the authority's reply</source>
            <translation>기관의 응답을 붙입니다</translation>
        </message>
        <message>
            <source>certificate above the time-stamping authority</source>
            <translation>시점확인 기관의 상위 인증서</translation>
        </message>
        <message>
            <source>have a signature of a packet time-stamped</source>
            <translation>증빙자료의 서명에 시점확인을 받습니다</translation>
        </message>
        <message>
            <source>Either --request or --token is needed.</source>
            <translation>--request와 --token 가운데 하나가 필요합니다.</translation>
        </message>
        <message>
            <source>Send %1 to the time-stamping authority; attach its reply with --token.</source>
            <translation>%1을(를) 시점확인 기관에 보내고, 받은 응답은 --token으로 붙이세요.</translation>
        </message>
        <message>
            <source>read and check every row; say what could be saved</source>
            <translation>모든 행을 읽고 확인합니다. 손상되었으면 무엇을 살릴 수 있는지 알립니다</translation>
        </message>
        <message>
            <source>keep everything in one sealed file</source>
            <translation>모든 것을 봉인된 파일 하나로 보관합니다</translation>
        </message>
        <message>
            <source>make the vault of a backup again</source>
            <translation>백업에서 금고를 다시 만듭니다</translation>
        </message>
        <message>
            <source>save what can be read of a damaged vault</source>
            <translation>손상된 금고에서 읽을 수 있는 것을 살립니다</translation>
        </message>
        <message>
            <source>%1 %2: %3 rows right, %4 damaged, %5 missing</source>
            <translation>%1 %2: 온전한 행 %3, 손상 %4, 없음 %5</translation>
        </message>
        <message>
            <source>of the vault itself</source>
            <translation>금고 자체</translation>
        </message>
        <message>
            <source>The keys of %1 calls are gone; %2 rows cannot be read by anybody.</source>
            <translation>공모 %1건의 키가 없어졌습니다. 행 %2개는 누구도 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The account of rows is gone: nobody can tell which rows are missing.</source>
            <translation>행의 장부가 없어졌습니다. 어떤 행이 없는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 rows can be read, at least %2 are lost.</source>
            <translation>행 %1개를 읽을 수 있고, 적어도 %2개를 잃었습니다.</translation>
        </message>
        <message>
            <source>Everything is in %1. It opens with today's passphrase.</source>
            <translation>모든 것을 %1에 담았습니다. 지금 암호로 열립니다.</translation>
        </message>
        <message>
            <source>The vault of %1 is in %2 again. What was sent since then comes back with the next sync.</source>
            <translation>%1의 금고를 %2에 다시 만들었습니다. 그 뒤에 보낸 것은 다음 동기화 때 돌아옵니다.</translation>
        </message>
        <message>
            <source>The vault is damaged; nothing was changed. Restore the newest backup, or save what can be read: simsa-cli vault repair FOLDER</source>
            <translation>금고가 손상되었습니다. 아무것도 바꾸지 않았습니다. 가장 최근 백업을 되살리거나, 읽을 수 있는 것을 살리세요: simsa-cli vault repair FOLDER</translation>
        </message>
        <message>
            <source>Could not be copied: %1</source>
            <translation>복사하지 못함: %1</translation>
        </message>
        <message>
            <source>What could be read is in the new vault %1, with the same passphrase. Keep the damaged one until the next sync went well.</source>
            <translation>읽을 수 있는 것을 새 금고 %1에 같은 암호로 담았습니다. 다음 동기화가 잘될 때까지 손상된 금고를 지우지 마세요.</translation>
        </message>
        <message numerus="yes">
            <source>This vault was older than what it had sent, as after restoring a backup: %n of its own records came back from the depot. What you write from now on starts a new feed; there is nothing to do.</source>
            <translation>
                <numerusform>이 금고는 이미 보낸 것보다 오래되었습니다(백업을 복원한 경우 등). 자기 기록 %n건을 저장소에서 되찾았습니다. 이제부터 쓰는 기록은 새 피드로 시작하며, 따로 할 일은 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>say that another device in your name is yours</source>
            <translation>본인 이름으로 된 다른 기기가 본인 것임을 확인합니다</translation>
        </message>
        <message>
            <source>Kept: the device %1 is yours. It is not warned of any more.</source>
            <translation>저장함: 기기 %1은(는) 본인 것입니다. 더는 경고하지 않습니다.</translation>
        </message>
        <message>
            <source>Enter: the same. n: it differs.</source>
            <translation>Enter: 같음. n: 다름.</translation>
        </message>
        <message>
            <source>%1: nobody invited goes by "%2".</source>
            <translation>%1: 명단에 “%2”라는 사람이 없습니다.</translation>
        </message>
        <message>
            <source>%1: not certified.</source>
            <translation>%1: 발급하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1: %2 has a device already. Say --second-device if that is meant.</source>
            <translation>%1: %2에게는 이미 기기가 있습니다. 두 번째 기기라면 --second-device를 쓰세요.</translation>
        </message>
        <message>
            <source>Roster and list of replies are in %1.</source>
            <translation>명부와 회신 목록은 %1에 있습니다.</translation>
        </message>
        <message>
            <source>Signed: %1 no longer counts from %2 on (%3). It waits for the chair.</source>
            <translation>서명함: %1은(는) %2부터 효력이 없습니다 (%3). 위원장의 부서를 기다립니다.</translation>
        </message>
        <message>
            <source>PIN of a token, first line of a file; else it is asked for</source>
            <translation>토큰의 PIN. 파일의 첫 줄에서 읽고, 없으면 묻습니다</translation>
        </message>
        <message>
            <source>what happened, for the chair</source>
            <translation>위원장에게 알릴 경위</translation>
        </message>
        <message>
            <source>who is invited: id, name_ko, name_en, role</source>
            <translation>초대한 사람: id, name_ko, name_en, role</translation>
        </message>
        <message>
            <source>what was compared, one fingerprint or scan a line; else it is asked for</source>
            <translation>견준 지문이나 코드, 한 줄에 하나. 없으면 묻습니다</translation>
        </message>
        <message>
            <source>also for people who have a device already</source>
            <translation>이미 기기가 있는 사람에게도</translation>
        </message>
        <message>
            <source>ko or en</source>
            <translation>ko 또는 en</translation>
        </message>
        <message>
            <source>name of the programme office</source>
            <translation>담당 기관의 이름</translation>
        </message>
        <message>
            <source>how to reach it</source>
            <translation>연락처</translation>
        </message>
        <message>
            <source>forgotten (the passphrase) or lost (laptop or certificate)</source>
            <translation>forgotten(암호를 잊음) 또는 lost(노트북·인증서를 잃음)</translation>
        </message>
        <message>
            <source>how the person was recognised</source>
            <translation>본인을 확인한 방법</translation>
        </message>
        <message>
            <source>when it was lost</source>
            <translation>잃은 때</translation>
        </message>
        <message>
            <source>the authority's vault, if it is not this one</source>
            <translation>인증기관의 보관함(이 보관함이 아니면)</translation>
        </message>
        <message>
            <source>its passphrase; else it is asked for</source>
            <translation>그 암호. 없으면 묻습니다</translation>
        </message>
        <message>
            <source>request of the new device</source>
            <translation>새 기기의 요청</translation>
        </message>
        <message>
            <source>where the reply and the new bundle go</source>
            <translation>회신과 새 심사자료를 둘 곳</translation>
        </message>
        <message>
            <source>PKCS#11 module of the token that holds the keys</source>
            <translation>키가 든 토큰의 PKCS#11 모듈</translation>
        </message>
        <message>
            <source>its pair for signing (pkcs11:…)</source>
            <translation>서명용 키 쌍(pkcs11:…)</translation>
        </message>
        <message>
            <source>its pair for opening (pkcs11:…)</source>
            <translation>열람용 키 쌍(pkcs11:…)</translation>
        </message>
        <message>
            <source>which key</source>
            <translation>어느 키인지</translation>
        </message>
        <message>
            <source>passphrase of the file, first line of a file</source>
            <translation>파일의 암호. 파일의 첫 줄에서 읽습니다</translation>
        </message>
        <message>
            <source>of the reply file, as the other laptop shows it</source>
            <translation>다른 노트북에 표시된 회신 파일의 지문</translation>
        </message>
        <message>
            <source>readable by everybody: Markdown, or JSON for FILE.json</source>
            <translation>누구나 읽을 수 있게: Markdown, FILE.json이면 JSON</translation>
        </message>
        <message>
            <source>also in the place of other drafts</source>
            <translation>다른 초안이 있는 자리에도</translation>
        </message>
        <message>
            <source>destroy what is due of this call; else it is only shown</source>
            <translation>파기할 때가 된 이 공모의 자료를 파기한다. 없으면 보여 주기만 한다</translation>
        </message>
        <message>
            <source>a backup you destroyed yourself; may be given several times</source>
            <translation>직접 파기한 백업. 여러 번 쓸 수 있다</translation>
        </message>
        <message>
            <source>the signed confirmation</source>
            <translation>서명한 파기확인서</translation>
        </message>
        <message>
            <source>write it as a table</source>
            <translation>표로 쓴다</translation>
        </message>
        <message>
            <source>csv, xlsx or openreview-openb</source>
            <translation>csv, xlsx 또는 openreview-openb</translation>
        </message>
        <message>
            <source>sheet of a workbook (default: the first visible one)</source>
            <translation>통합 문서의 시트(기본: 보이는 첫 시트)</translation>
        </message>
        <message>
            <source>json, csv or markdown (default: by the file's ending)</source>
            <translation>json, csv, markdown(기본: 파일 확장자에 따름)</translation>
        </message>
        <message>
            <source>certify the new keys of a device that has certificates</source>
            <translation>인증서가 있는 기기의 새 키를 인증합니다</translation>
        </message>
        <message>
            <source>certify the requests of many people in one folder</source>
            <translation>한 폴더에 모인 여러 사람의 요청을 인증</translation>
        </message>
        <message>
            <source>make new keys and the file that asks for their certificates</source>
            <translation>새 키를 만들고, 그 인증서를 요청하는 파일을 씁니다</translation>
        </message>
        <message>
            <source>write a key as PKCS#12, under a passphrase of its own</source>
            <translation>키 하나를 별도의 암호로 잠근 PKCS#12 파일로 씁니다</translation>
        </message>
        <message>
            <source>work on another laptop of yours, too</source>
            <translation>본인의 다른 노트북에서도 작업합니다</translation>
        </message>
        <message>
            <source>write the recovery sheet of this device (PDF)</source>
            <translation>이 기기의 복구 안내지를 씀(PDF)</translation>
        </message>
        <message>
            <source>enrol somebody anew who forgot or lost something</source>
            <translation>잊거나 잃은 사람을 다시 등록</translation>
        </message>
        <message>
            <source>keep the drafts alone in one sealed file</source>
            <translation>초안만 봉인된 파일 하나로 보관합니다</translation>
        </message>
        <message>
            <source>take drafts of such a file in, all or none</source>
            <translation>그런 파일의 초안을 들입니다. 모두 아니면 하나도</translation>
        </message>
        <message>
            <source>state that a device's certificates stop counting</source>
            <translation>기기의 인증서가 효력을 잃음을 서명으로 밝힙니다</translation>
        </message>
        <message>
            <source>close the call, once the chair countersigns</source>
            <translation>공모를 끝낸다(위원장의 부서로 효력이 생긴다)</translation>
        </message>
        <message>
            <source>show what of a closed call is due; destroy it</source>
            <translation>끝난 공모에서 파기할 것을 보이고 파기한다</translation>
        </message>
        <message>
            <source>enter confirmations into the register of destruction</source>
            <translation>파기확인서를 파기대장에 올린다</translation>
        </message>
        <message>
            <source>show who confirmed destruction, and who has not yet</source>
            <translation>누가 파기를 확인했고 누가 아직 하지 않았는지 보인다</translation>
        </message>
        <message>
            <source>write your reviews as Markdown, CSV or JSON</source>
            <translation>내 평가를 Markdown, CSV, JSON으로 씁니다</translation>
        </message>
        <message>
            <source>applications</source>
            <translation>신청서</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>평가</translation>
        </message>
        <message>
            <source>decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>people</source>
            <translation>사람 정보</translation>
        </message>
        <message>
            <source>The call was closed on %1.</source>
            <translation>공모가 %1에 끝났습니다.</translation>
        </message>
        <message>
            <source>%1: to be destroyed now (since %2)</source>
            <translation>%1: 지금 파기해야 합니다(%2부터)</translation>
        </message>
        <message>
            <source>%1: to be destroyed on %2</source>
            <translation>%1: %2에 파기해야 합니다</translation>
        </message>
        <message>
            <source>destroyed here: %1</source>
            <translation>여기서 파기한 것: %1</translation>
        </message>
        <message>
            <source>The destruction was cut off. Repeat it to finish it.</source>
            <translation>파기가 도중에 끊겼습니다. 다시 실행하면 마무리됩니다.</translation>
        </message>
        <message>
            <source>Nothing of the call stays in this vault: its data key is destroyed.</source>
            <translation>이 보관함에는 공모의 자료가 하나도 남지 않습니다. 자료 열쇠를 파기합니다.</translation>
        </message>
        <message>
            <source>This backup is deleted, with everything in it: %1</source>
            <translation>이 백업을 그 안의 모든 것과 함께 지웁니다: %1</translation>
        </message>
        <message>
            <source>Destroy this backup yourself, then name it with --by-hand: %1</source>
            <translation>이 백업은 직접 파기한 다음 --by-hand로 적으십시오: %1</translation>
        </message>
        <message>
            <source>To destroy it, give --confirm %1 and --out FILE.</source>
            <translation>파기하려면 --confirm %1과 --out 파일을 주십시오.</translation>
        </message>
        <message>
            <source>Destroyed: %1 (%2 rows, %3 files, %4 backups; %5 backups by hand).</source>
            <translation>파기함: %1(행 %2개, 파일 %3개, 백업 %4개. 직접 파기한 백업 %5개).</translation>
        </message>
        <message>
            <source>The backups held other calls, too, if the vault does: make a new one.</source>
            <translation>보관함에 다른 공모가 있으면 지운 백업에도 들어 있었습니다. 새 백업을 만드십시오.</translation>
        </message>
        <message>
            <source>Copies of bundle files outside the vault, and printed pages, are yours to destroy.</source>
            <translation>보관함 밖의 심사자료 파일과 인쇄물은 직접 파기해야 합니다.</translation>
        </message>
        <message>
            <source>Send the confirmation to the office: %1</source>
            <translation>파기확인서를 담당자에게 보내십시오: %1</translation>
        </message>
        <message>
            <source>%1: not confirmed yet: %2</source>
            <translation>%1: 아직 확인하지 않음: %2</translation>
        </message>
        <message>
            <source>%1: confirmed %2 on %3</source>
            <translation>%1: %2 파기를 %3에 확인</translation>
        </message>
        <message>
            <source>%1: nothing is due yet</source>
            <translation>%1: 아직 파기할 것이 없음</translation>
        </message>
        <message>
            <source>Signed the closing of the call: %1. It waits for the chair.</source>
            <translation>공모의 종료에 서명했습니다: %1. 위원장의 부서를 기다립니다.</translation>
        </message>
        <message>
            <source>--confirm must name the call: %1</source>
            <translation>--confirm에는 공모 이름을 그대로 적어야 합니다: %1</translation>
        </message>
        <message>
            <source>A backup is no longer where it was made: %1. Destroy it wherever it is, then name it with --by-hand. Nothing was destroyed.</source>
            <translation>백업이 만든 자리에 없습니다: %1. 어디에 있든 파기한 다음 --by-hand로 적으십시오. 아무것도 파기하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 confirmed: %2</source>
            <translation>%1의 확인: %2</translation>
        </message>
        <message>
            <source>%1: %2 drafts can be read, %3 are damaged, %4 are missing</source>
            <translation>%1: 초안 %2건을 읽을 수 있고, %3건은 손상되었고, %4건은 없습니다</translation>
        </message>
        <message>
            <source>%1: some drafts can only be read as they were earlier</source>
            <translation>%1: 어떤 초안은 이전 상태로만 읽을 수 있습니다</translation>
        </message>
        <message>
            <source>The vault says that this file was written. It was not.</source>
            <translation>보관함에는 이 파일을 썼다고 적혀 있으나 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>This file in clear could not be noted in the vault: %1</source>
            <translation>봉인되지 않은 이 파일을 보관함에 적어 두지 못했습니다: %1</translation>
        </message>
        <message>
            <source>%1 drafts are in %2, readable by everybody who gets hold of it.</source>
            <translation>초안 %1건이 %2에 있습니다. 파일을 손에 넣은 누구나 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 conflicts that are not sealed are not in it.</source>
            <translation>봉인하지 않은 이해충돌 신고 %1건은 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>%1: %2 drafts were written in clear to %3</source>
            <translation>%1: 초안 %2건을 봉인하지 않고 %3에 썼습니다</translation>
        </message>
        <message>
            <source>%1 drafts are in %2. It opens with today's passphrase.</source>
            <translation>초안 %1건이 %2에 있습니다. 오늘의 암호로 열립니다.</translation>
        </message>
        <message>
            <source>conflict declared</source>
            <translation>이해충돌 신고</translation>
        </message>
        <message>
            <source>%1: new here (%2)</source>
            <translation>%1: 여기에는 없음(%2)</translation>
        </message>
        <message>
            <source>%1: differs. In the file: %2; here: %3</source>
            <translation>%1: 다릅니다. 파일: %2, 여기: %3</translation>
        </message>
        <message>
            <source>Nothing was taken in. --replace puts the file's drafts in the place of those here.</source>
            <translation>들인 것이 없습니다. --replace를 주면 파일의 초안이 여기의 초안을 대신합니다.</translation>
        </message>
        <message>
            <source>%1 drafts read, %2 taken in.</source>
            <translation>초안 %1건을 읽었고 %2건을 들였습니다.</translation>
        </message>
        <message>
            <source>in full</source>
            <translation>전부</translation>
        </message>
        <message>
            <source>reduced to %1 nodes for %2 months</source>
            <translation>노드 %1대, %2개월로 줄여</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>Last changed: %1</source>
            <translation>마지막 변경: %1</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>확신도</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>권고</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>강점</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>약점</translation>
        </message>
        <message>
            <source>For the applicant</source>
            <translation>신청자에게</translation>
        </message>
        <message>
            <source>For the committee alone</source>
            <translation>위원회만 읽음</translation>
        </message>
        <message>
            <source>Drafts of reviews, in clear</source>
            <translation>평가 초안, 봉인되지 않음</translation>
        </message>
        <message>
            <source>Written on %1. Nothing of this is signed or sent. Keep it where nobody else can read it, and delete it when it is no longer needed.</source>
            <translation>%1에 썼습니다. 서명하거나 보낸 것은 하나도 없습니다. 다른 사람이 읽을 수 없는 곳에 두고, 더 필요하지 않으면 지우세요.</translation>
        </message>
        <message>
            <source>Conflict declared, not sealed:</source>
            <translation>이해충돌 신고, 봉인하지 않음:</translation>
        </message>
        <message>
            <source>not a workbook that can be read:</source>
            <translation>읽을 수 있는 통합 문서가 아닙니다:</translation>
        </message>
        <message>
            <source>the workbook has no such visible sheet</source>
            <translation>통합 문서에 그런 보이는 시트가 없습니다</translation>
        </message>
        <message>
            <source>an error, or a formula that was never computed</source>
            <translation>오류이거나 계산된 적이 없는 수식입니다</translation>
        </message>
        <message>
            <source>--token-module, --token-signing and --token-encryption go together.</source>
            <translation>--token-module, --token-signing, --token-encryption은 함께 지정해야 합니다.</translation>
        </message>
        <message>
            <source>The new certificates are in use; what was sealed to the old ones still opens.</source>
            <translation>이제 새 인증서를 씁니다. 이전 인증서로 봉인된 것도 계속 열립니다.</translation>
        </message>
        <message>
            <source>--fingerprint is needed: what the other laptop shows.</source>
            <translation>--fingerprint가 필요합니다. 다른 노트북에 표시된 지문입니다.</translation>
        </message>
        <message>
            <source>Linked: the device %1 reads along from now on.</source>
            <translation>연결함: 기기 %1이(가) 이제부터 함께 읽습니다.</translation>
        </message>
        <message>
            <source>Earlier records handed over: %1. Sync both; link this laptop there, too.</source>
            <translation>넘겨준 이전 기록: %1건. 두 노트북을 모두 동기화하고, 다른 노트북에서도 이 노트북을 연결하세요.</translation>
        </message>
        <message>
            <source>Its keys lie on a token: %1</source>
            <translation>키가 토큰에 있습니다: %1</translation>
        </message>
        <message>
            <source>Good until %1</source>
            <translation>%1까지 유효</translation>
        </message>
        <message>
            <source>A renewal was asked for; the reply is waited for.</source>
            <translation>갱신을 요청했으며 회신을 기다리는 중입니다.</translation>
        </message>
        <message>
            <source>--language takes ko or en.</source>
            <translation>--language에는 ko나 en을 씁니다.</translation>
        </message>
        <message>
            <source>Recovery sheet: %1. Print it and keep it apart from this computer.</source>
            <translation>복구 안내지: %1. 종이로 뽑아 이 컴퓨터와 따로 두세요.</translation>
        </message>
        <message>
            <source>--format %1: there are csv, xlsx and openreview-openb.</source>
            <translation>--format %1: csv, xlsx, openreview-openb가 있습니다.</translation>
        </message>
        <message>
            <source>%1 destroyed what was due of call %2 on one device</source>
            <translation>%1이(가) 공모 %2에서 파기할 것을 한 기기에서 파기함</translation>
        </message>
        <message>
            <source>--use is needed: signing or encryption.</source>
            <translation>--use가 필요합니다: signing 또는 encryption.</translation>
        </message>
        <message>
            <source>That passphrase opens the vault. The file needs one of its own; nothing was written.</source>
            <translation>보관함을 여는 암호입니다. 파일에는 다른 암호가 필요합니다. 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Wrote %1. The file with its passphrase is the key: whoever has both can use it in your name.</source>
            <translation>%1 파일을 썼습니다. 이 파일과 그 암호가 곧 키입니다. 둘을 다 가진 사람은 누구나 당신의 이름으로 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>--kind is needed: forgotten or lost.</source>
            <translation>--kind가 필요합니다: forgotten 또는 lost.</translation>
        </message>
        <message>
            <source>--note is needed: how the person was recognised.</source>
            <translation>--note가 필요합니다: 본인을 확인한 방법.</translation>
        </message>
        <message>
            <source>Passphrase of the authority: </source>
            <translation>인증기관의 암호: </translation>
        </message>
        <message>
            <source>Safe, acknowledged:</source>
            <translation>안전, 확인됨:</translation>
        </message>
        <message>
            <source>Safe, received; the next checkpoint acknowledges them:</source>
            <translation>안전, 받음. 다음 기점에서 확인:</translation>
        </message>
        <message>
            <source>Came after the loss, to be signed again:</source>
            <translation>분실 뒤에 와서 다시 서명할 것:</translation>
        </message>
        <message>
            <source>Recused:</source>
            <translation>회피:</translation>
        </message>
        <message>
            <source>Lost, whatever was written on the device:</source>
            <translation>잃음, 기기에만 있던 것:</translation>
        </message>
        <message>
            <source>Records to be handed to the new device: %1</source>
            <translation>새 기기에 건넬 기록: %1건</translation>
        </message>
        <message>
            <source>Next: revoke at the authority (--ca).</source>
            <translation>다음: 인증기관에서 폐지(--ca).</translation>
        </message>
        <message>
            <source>Next: the new device's request (--request, --fingerprint).</source>
            <translation>다음: 새 기기의 요청(--request, --fingerprint).</translation>
        </message>
        <message>
            <source>Next: sign the roster.</source>
            <translation>다음: 명부에 서명.</translation>
        </message>
        <message>
            <source>Waits for the chair to countersign the roster. Sync, and run this again after that.</source>
            <translation>위원장이 명부에 부서하기를 기다립니다. 동기화한 뒤 다시 실행하세요.</translation>
        </message>
        <message>
            <source>Next: make the bundle again.</source>
            <translation>다음: 심사자료 다시 만들기.</translation>
        </message>
        <message>
            <source>Finished. Send the new bundle.</source>
            <translation>끝났습니다. 새 심사자료를 보내세요.</translation>
        </message>
        <message>
            <source>Reply: %1. Read aloud to them: %2</source>
            <translation>회신: %1. 읽어 줄 지문: %2</translation>
        </message>
        <message>
            <source>Wrote the same file as before: %1</source>
            <translation>전과 같은 파일을 썼습니다: %1</translation>
        </message>
        <message>
            <source>Wrote %1. The present keys go on working until the reply is taken in.</source>
            <translation>%1 파일을 썼습니다. 회신을 받아들일 때까지 지금의 키를 계속 씁니다.</translation>
        </message>
        <message>
            <source>Next: send it to the office, then simsa-cli identity accept REPLY</source>
            <translation>다음: 담당자에게 보낸 뒤, simsa-cli identity accept REPLY</translation>
        </message>
        <message>
            <source>Renewed %1 until %2: %3</source>
            <translation>%1의 인증서를 %2까지 갱신했습니다: %3</translation>
        </message>
        <message>
            <source>The next roster must name it, beside the one before: simsa-cli call roster</source>
            <translation>다음 명부에 이전 인증서와 나란히 올려야 합니다: simsa-cli call roster</translation>
        </message>
        <message>
            <source>--format takes json, csv or markdown.</source>
            <translation>--format에는 json, csv, markdown만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 reviews read, %2 would change; nothing was changed.</source>
            <translation>평가 %1건을 읽었습니다. %2건이 바뀌게 되며, 아직 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>PIN of the token: </source>
            <translation>토큰의 PIN: </translation>
        </message>
        <message>
            <source>--name takes PARTITION=CLUSTER with a cluster of the call: %1</source>
            <translation>--name은 PARTITION=CLUSTER 꼴로, 이 공모의 클러스터를 적습니다: %1</translation>
        </message>
        <message>
            <source>--until takes a time of the cluster's clock as 2026-02-11T14:05:00.</source>
            <translation>--until은 클러스터 시계의 시각을 2026-02-11T14:05:00처럼 적습니다.</translation>
        </message>
        <message>
            <source>--from takes a month as 2026-03.</source>
            <translation>--from은 달을 2026-03처럼 적습니다.</translation>
        </message>
        <message>
            <source>%1 rows, %2 counted, %3 steps, %4 waiting, %5 running</source>
            <translation>%1행, 셈 %2, 단계 %3, 대기 %4, 실행 중 %5</translation>
        </message>
        <message>
            <source>%1 %2: %3 nodes used on average</source>
            <translation>%1 %2: 평균 %3대 사용</translation>
        </message>
        <message>
            <source>Nothing was kept: the rows named above cannot be counted.</source>
            <translation>아무것도 저장하지 않았습니다. 위에 적은 행을 셀 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was kept: this was a dry run.</source>
            <translation>아무것도 저장하지 않았습니다. 시험 실행입니다.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>저장했습니다.</translation>
        </message>
        <message>
            <source>%1 %2: in service %3, spare %4, reserved %5, committed %6, free %7</source>
            <translation>%1 %2: 가동 %3, 예비 %4, 유보 %5, 기배정 %6, 여유 %7</translation>
        </message>
        <message>
            <source>Wrote %1</source>
            <translation>%1에 썼습니다</translation>
        </message>
        <message>
            <source>%1 %2: %3 GPUs, %4 nodes, %5; %6</source>
            <translation>%1 %2: GPU %3장, 서버 %4대, %5; %6</translation>
        </message>
        <message>
            <source>end of %1: %2 GPUs</source>
            <translation>%1년 말: GPU %2장</translation>
        </message>
        <message>
            <source>what is asked</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>the answer</source>
            <translation>답</translation>
        </message>
        <message>
            <source>the question as all reviewers of the proposal may read it</source>
            <translation>그 과제의 모든 심사위원이 읽을 질문</translation>
        </message>
        <message>
            <source>only those without an answer</source>
            <translation>답이 없는 것만</translation>
        </message>
        <message>
            <source>what a partition or cluster of Slurm is called here; as often as needed</source>
            <translation>Slurm의 파티션이나 클러스터가 여기서 무엇인지(여러 번 쓸 수 있음)</translation>
        </message>
        <message>
            <source>when the report was made, by the cluster's clock (default: the file's time)</source>
            <translation>보고를 만든 시각, 클러스터 시계(기본: 파일의 시각)</translation>
        </message>
        <message>
            <source>leave earlier months out</source>
            <translation>이보다 앞선 달은 뺌</translation>
        </message>
        <message>
            <source>keep nothing</source>
            <translation>아무것도 저장하지 않음</translation>
        </message>
        <message>
            <source>keep the programme's public roadmap in place of this one</source>
            <translation>사업의 공개된 도입 계획으로 바꿈</translation>
        </message>
        <message>
            <source>solve the knapsacks of an OR-Library file; no vault</source>
            <translation>OR-Library 파일의 배낭 문제를 풀기. 보관함 없이</translation>
        </message>
        <message>
            <source>seconds at most (default: 60)</source>
            <translation>최대 시간(초). 기본값 60</translation>
        </message>
        <message>
            <source>of the search and of ties (default: 1)</source>
            <translation>탐색과 동점 처리의 시드. 기본값 1</translation>
        </message>
        <message>
            <source>steps of the search at most (default: 1000000)</source>
            <translation>탐색 단계 수의 상한. 기본값 1000000</translation>
        </message>
        <message>
            <source>say why it is in, or why not</source>
            <translation>왜 들어갔거나 빠졌는지</translation>
        </message>
        <message>
            <source>what idle nodes would fund: a table of proposal and use in %</source>
            <translation>놀고 있는 서버로 무엇을 배정할 수 있는지: 과제와 이용률(%) 표</translation>
        </message>
        <message>
            <source>month in which they go back (default: 1)</source>
            <translation>회수하는 달(기본값 1)</translation>
        </message>
        <message>
            <source>a new reader; may be given several times</source>
            <translation>새 열람자(여러 번 쓸 수 있음)</translation>
        </message>
        <message>
            <source>why they are handed on, for everybody who watches</source>
            <translation>전달하는 까닭(지켜보는 모두에게 보임)</translation>
        </message>
        <message>
            <source>all reviews of it; may be given several times</source>
            <translation>그 과제의 모든 평가(여러 번 쓸 수 있음)</translation>
        </message>
        <message>
            <source>keep measured use, changes, a roadmap or the awards of a packet</source>
            <translation>실제 사용, 증감, 도입 계획, 증빙자료의 배정을 저장</translation>
        </message>
        <message>
            <source>show what is free by cluster and month, changes and measured use</source>
            <translation>클러스터·월별 여유와 증감, 실제 사용을 보임</translation>
        </message>
        <message>
            <source>write all of it into one file for others</source>
            <translation>모두 한 파일로 써서 다른 사람에게 줌</translation>
        </message>
        <message>
            <source>show what is bought when</source>
            <translation>언제 무엇을 들이는지 보임</translation>
        </message>
        <message>
            <source>ask the office about a proposal</source>
            <translation>과제에 대해 담당자에게 묻기</translation>
        </message>
        <message>
            <source>send a review back to its author with a question</source>
            <translation>질문을 붙여 평가를 심사위원에게 돌려보내기</translation>
        </message>
        <message>
            <source>answer a question</source>
            <translation>질문에 답하기</translation>
        </message>
        <message>
            <source>list questions and answers</source>
            <translation>질문과 답 보기</translation>
        </message>
        <message>
            <source>hand records on to new readers; show what was handed on</source>
            <translation>기록을 새 열람자에게 전달하거나 전달 내역을 봅니다</translation>
        </message>
        <message>
            <source>Nothing was handed on.</source>
            <translation>전달된 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Name records (or --reviews-of), --to and --reason; or nothing, for the list.</source>
            <translation>기록(또는 --reviews-of)과 --to, --reason을 함께 쓰거나, 목록을 보려면 아무것도 쓰지 마세요.</translation>
        </message>
        <message>
            <source>Signed: %1 records are handed on with the next sync (%2).</source>
            <translation>서명했습니다. 기록 %1건을 다음 동기화 때 전달합니다(%2).</translation>
        </message>
        <message>
            <source>own notes</source>
            <translation>나만 보는 메모</translation>
        </message>
        <message>
            <source>Either --instance or --orlib.</source>
            <translation>--instance와 --orlib 가운데 하나만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>--engine %1: there are greedy, strict, search, exact and best.</source>
            <translation>--engine %1: greedy, strict, search, exact, best가 있습니다.</translation>
        </message>
        <message>
            <source>No plan keeps all rules: %1</source>
            <translation>모든 규칙을 지키는 배분안이 없습니다: %1</translation>
        </message>
        <message>
            <source>The time ran out without a plan (%1 s).</source>
            <translation>시간 안에 배분안을 찾지 못했습니다(%1초).</translation>
        </message>
        <message>
            <source>The plan by %1 would break %2 rules; it is not given out.</source>
            <translation>%1의 배분안은 규칙 %2개를 어기므로 내놓지 않습니다.</translation>
        </message>
        <message>
            <source>%1 awards, %2 node-months, value %3 (by %4, %5 s)</source>
            <translation>배분 %1건, %2노드월, 값 %3(%4, %5초)</translation>
        </message>
        <message>
            <source>Proven: no better plan exists.</source>
            <translation>증명됨: 더 나은 배분안은 없습니다.</translation>
        </message>
        <message>
            <source>No plan is worth more than %1 (gap %2 %).</source>
            <translation>어떤 배분안도 값이 %1을 넘지 못합니다(차이 %2 %).</translation>
        </message>
        <message>
            <source>Keeps every rule; how much better a plan could be is not known.</source>
            <translation>모든 규칙을 지킵니다. 얼마나 더 나아질 수 있는지는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>--orlib runs through the exact engine only.</source>
            <translation>--orlib는 exact 엔진으로만 풉니다.</translation>
        </message>
        <message>
            <source>%1: %2 % used, %3 nodes go back, %4 stay</source>
            <translation>%1: 이용률 %2 %, %3대 회수, %4대 유지</translation>
        </message>
        <message>
            <source>%1 could have %2 nodes of %3 from month %4 for %5 months</source>
            <translation>%1: %3 %2대를 %4번째 달부터 %5개월 줄 수 있음</translation>
        </message>
        <message>
            <source>%1 awards give nodes back; %2 more could be funded</source>
            <translation>회수 대상 배정 %1건, 새로 줄 수 있는 과제 %2건</translation>
        </message>
        <message>
            <source>Asked about %1: %2</source>
            <translation>%1에 대해 물었습니다: %2</translation>
        </message>
        <message>
            <source>Sent the review of %1 by %2 back with a question: %3</source>
            <translation>%2의 %1 평가를 질문과 함께 돌려보냈습니다: %3</translation>
        </message>
        <message>
            <source>Answered.</source>
            <translation>답했습니다.</translation>
        </message>
        <message>
            <source>answer: %1</source>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>a text that was not sent</source>
            <translation>보내지 않은 글</translation>
        </message>
        <message>
            <source>greedy, strict, search, exact, best (of an instance the default; else greedy)</source>
            <translation>greedy, strict, search, exact, best(인스턴스는 best가 기본값, 그 밖에는 greedy)</translation>
        </message>
    </context>
    <context>
        <name>ClosingNotice</name>
        <message>
            <source>The call is closed. What is here of it is to be destroyed now: simsa-cli call destroy</source>
            <translation>공모가 끝났습니다. 이 컴퓨터에 남은 자료를 지금 파기해야 합니다: simsa-cli call destroy</translation>
        </message>
        <message>
            <source>The call is closed. What is here of it is to be destroyed from %1.</source>
            <translation>공모가 끝났습니다. 이 컴퓨터에 남은 자료는 %1부터 파기해야 합니다.</translation>
        </message>
        <message>
            <source>The call is closed.</source>
            <translation>공모가 끝났습니다.</translation>
        </message>
    </context>
    <context>
        <name>Committee</name>
        <message>
            <source>below the line</source>
            <translation>선 아래</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>cannot be placed</source>
            <translation>놓을 자리 없음</translation>
        </message>
        <message>
            <source>%1: %2 short in %3</source>
            <translation>%1 %3 %2 부족</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>자리 없음</translation>
        </message>
        <message>
            <source>cap of its organisation</source>
            <translation>기관 상한</translation>
        </message>
        <message>
            <source>its twin is funded</source>
            <translation>같은 묶음 과제가 배정됨</translation>
        </message>
        <message>
            <source>no start left</source>
            <translation>시작할 달 없음</translation>
        </message>
        <message>
            <source>after the stop</source>
            <translation>멈춘 뒤</translation>
        </message>
        <message>
            <source>below the cut-off</source>
            <translation>기준점수 아래</translation>
        </message>
        <message>
            <source>too few reviews</source>
            <translation>평가 부족</translation>
        </message>
        <message>
            <source>It stands below the cut line and was not considered.</source>
            <translation>선정선 아래라서 살피지 않았습니다.</translation>
        </message>
        <message>
            <source>It was set aside and not considered.</source>
            <translation>제외되어 살피지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing it asked for lies inside the months and caps of the charter.</source>
            <translation>신청한 것이 심사계획의 기간과 상한 안에 들지 않습니다.</translation>
        </message>
        <message>
            <source>It does not fit even in its smallest useful size: %1 lacks %2 in %3.</source>
            <translation>최소 규모로 줄여도 들어가지 않습니다. %1에 %3 %2가 모자랍니다.</translation>
        </message>
        <message>
            <source>There is no room for it, even in its smallest useful size.</source>
            <translation>최소 규모로 줄여도 자리가 없습니다.</translation>
        </message>
        <message>
            <source>Its organisation would be %1 over the cap on %2.</source>
            <translation>기관 상한을 %2에서 %1 넘게 됩니다.</translation>
        </message>
        <message>
            <source>Another proposal of the same group was funded before it.</source>
            <translation>같은 묶음의 다른 과제가 먼저 배정되었습니다.</translation>
        </message>
        <message>
            <source>No further project may start in any month of its window.</source>
            <translation>시작할 수 있는 달마다 시작 과제 수가 찼습니다.</translation>
        </message>
        <message>
            <source>The charter stops at the first that does not fit, and one above it did not.</source>
            <translation>심사계획은 처음 들어가지 않는 과제에서 멈추는데, 위에 그런 과제가 있었습니다.</translation>
        </message>
        <message>
            <source>Its score is below the cut-off of %1.</source>
            <translation>점수가 기준점수 %1점보다 낮습니다.</translation>
        </message>
        <message>
            <source>It has fewer reviews than the charter wants.</source>
            <translation>평가가 심사계획이 정한 수보다 적습니다.</translation>
        </message>
        <message>
            <source>It was passed over (%1).</source>
            <translation>배정에서 빠졌습니다(%1).</translation>
        </message>
        <message>
            <source>It gets all %1 it asked for on %2, from %3 for %4.</source>
            <translation>%2에 %3부터 %4, 요청한 %1를 모두 받습니다.</translation>
        </message>
        <message>
            <source>It gets %1 on %2, %3 % of what it asked for, from %4 for %5.</source>
            <translation>%2에 %4부터 %5, %1를 받습니다. 요청의 %3 %입니다.</translation>
        </message>
        <message>
            <source>award</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>conditional award</source>
            <translation>조건부 배정</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>예비</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>미선정</translation>
        </message>
        <message>
            <source>not eligible</source>
            <translation>요건 미달</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>안</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>의결</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>상정</translation>
        </message>
        <message>
            <source>The mean without the highest and the lowest is the official score.</source>
            <translation>최고·최저를 뺀 평균이 공식 점수입니다.</translation>
        </message>
        <message>
            <source>The mean of all totals is the official score.</source>
            <translation>모든 종합점수의 평균이 공식 점수입니다.</translation>
        </message>
        <message>
            <source>With fewer than %1 reviews the plain mean stands in.</source>
            <translation>평가가 %1건보다 적으면 단순 평균을 씁니다.</translation>
        </message>
        <message>
            <source>recommends all of it</source>
            <translation>추천 전체</translation>
        </message>
        <message>
            <source>recommends %1 for %2</source>
            <translation>추천 %1, %2</translation>
        </message>
        <message>
            <source>recommends nothing</source>
            <translation>추천하지 않음</translation>
        </message>
        <message>
            <source>another rule</source>
            <translation>다른 규칙</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>고르지 않음</translation>
        </message>
        <message>
            <source>There would be room for it, but the plan would then break a rule between awards.</source>
            <translation>자리는 있지만, 넣으면 배정 사이의 규칙이 깨집니다.</translation>
        </message>
        <message>
            <source>There is room for it, and no rule forbids it; the plan leaves it out all the same.</source>
            <translation>자리가 있고 막는 규칙도 없지만, 이 안은 넣지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>CommitteeDecisions</name>
        <message>
            <source>signed</source>
            <translation>서명함</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>아직</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>공식</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>종합의견</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>확인</translation>
        </message>
    </context>
    <context>
        <name>CommitteePlan</name>
        <message>
            <source>The first that did not fit is %1 (rank %2): %3.</source>
            <translation>처음으로 들어가지 못한 과제는 %1(%2위)입니다. %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n proposals that get nothing still need reasons before decisions can be proposed.</source>
            <translation>
                <numerusform>배정받지 못한 %n건은 사유가 있어야 상정할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>/ %1, reduced %2</source>
            <translation>건 / %1 · 감축 %2</translation>
        </message>
        <message>
            <source>Node-months</source>
            <translation>서버·월</translation>
        </message>
        <message>
            <source>use %1 %</source>
            <translation>대·월 · 이용률 %1 %</translation>
        </message>
        <message>
            <source>Outside the capital area</source>
            <translation>비수도권</translation>
        </message>
    </context>
    <context>
        <name>CountersealSummary</name>
        <message>
            <source>Reviewing from %1 to %2, meeting %3, results %4</source>
            <translation>심사 %1~%2, 회의 %3, 통보 %4</translation>
        </message>
        <message>
            <source>Cluster %1: up to %2, at most %3 a project</source>
            <translation>클러스터 %1: 최대 %2, 과제마다 %3까지</translation>
        </message>
        <message numerus="yes">
            <source>Criterion %1: %2 points, %n items</source>
            <translation>
                <numerusform>항목 %1: 배점 %2, 세부항목 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Cut-off %1, at least %2 reviews a proposal</source>
            <translation>기준점수 %1, 과제마다 평가 %2건 이상</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>기기 %n대</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 assignments of %2 proposals to %3 reviewers</source>
            <translation>심사위원 %3명에게 과제 %2건, 배정 %1건</translation>
        </message>
        <message>
            <source>This record cannot be read here. Do not sign it; ask the office.</source>
            <translation>이 기록을 여기서 읽을 수 없습니다. 서명하지 말고 담당자에게 물어보세요.</translation>
        </message>
        <message>
            <source>a key was lost or stolen</source>
            <translation>키가 분실되거나 도난당함</translation>
        </message>
        <message>
            <source>they belong to another institution now</source>
            <translation>소속 기관이 바뀜</translation>
        </message>
        <message>
            <source>newer certificates replace them</source>
            <translation>새 인증서로 교체됨</translation>
        </message>
        <message>
            <source>the device is not used any more</source>
            <translation>기기를 더 이상 쓰지 않음</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>사유 없음</translation>
        </message>
        <message>
            <source>Certificates of %1, device %2</source>
            <translation>%1의 인증서, 기기 %2</translation>
        </message>
        <message>
            <source>What no checkpoint acknowledged before %1 will not count</source>
            <translation>%1 이전의 기점이 확인하지 않은 기록은 인정되지 않습니다</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>사유: %1</translation>
        </message>
        <message>
            <source>device %1 is new</source>
            <translation>기기 %1 새로 들어옴</translation>
        </message>
        <message>
            <source>device %1 now ends at %2</source>
            <translation>기기 %1 %2에 끝남</translation>
        </message>
        <message>
            <source>device %1 is changed</source>
            <translation>기기 %1 바뀜</translation>
        </message>
        <message>
            <source>new here as %1</source>
            <translation>새로 들어옴(%1)</translation>
        </message>
        <message>
            <source>now %1, was %2</source>
            <translation>%2에서 %1(으)로 바뀜</translation>
        </message>
        <message>
            <source>name or institution changed</source>
            <translation>이름이나 소속이 바뀜</translation>
        </message>
        <message>
            <source>device %1 is gone</source>
            <translation>기기 %1 빠짐</translation>
        </message>
        <message>
            <source>no longer in it</source>
            <translation>명부에서 빠짐</translation>
        </message>
        <message>
            <source>The same people and devices as in version %1</source>
            <translation>%1판과 사람과 기기가 같습니다</translation>
        </message>
        <message>
            <source>What changes against version %1:</source>
            <translation>%1판과 달라지는 것:</translation>
        </message>
        <message>
            <source>Everybody in it:</source>
            <translation>명부의 모든 사람:</translation>
        </message>
        <message>
            <source>The call is closed as of %1; nothing more is stated in it</source>
            <translation>공모를 %1에 닫습니다. 그 뒤로는 아무것도 더 서명하지 않습니다</translation>
        </message>
        <message>
            <source>%1: to be destroyed on every computer from %2</source>
            <translation>%1: 모든 컴퓨터에서 %2부터 파기</translation>
        </message>
        <message>
            <source>%1: kept, without a date</source>
            <translation>%1: 기한 없이 보존</translation>
        </message>
    </context>
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
        <message>
            <source>The time stamp does not hold: it is of something else, or not by that authority.</source>
            <translation>시점확인(타임스탬프)이 맞지 않습니다. 다른 것에 대한 것이거나 그 기관이 발급한 것이 아닙니다.</translation>
        </message>
        <message>
            <source>Ask the time-stamping authority for a new one.</source>
            <translation>시점확인 기관에 새로 요청하세요.</translation>
        </message>
        <message>
            <source>A device that is not this one stands in your name.</source>
            <translation>이 기기가 아닌 다른 기기가 본인 이름으로 올라 있습니다.</translation>
        </message>
        <message>
            <source>If it is yours, confirm it: simsa-cli identity confirm DEVICE. If not, call the office and the chair at once: somebody may sign as you.</source>
            <translation>본인 기기이면 확인하세요: simsa-cli identity confirm DEVICE. 아니면 즉시 담당자와 위원장에게 전화하세요. 누군가 본인 이름으로 서명할 수 있습니다.</translation>
        </message>
        <message>
            <source>The token or its driver does not answer.</source>
            <translation>토큰이나 그 드라이버가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Plug the token in, check the path of its driver, then try again.</source>
            <translation>토큰을 꽂고 드라이버 경로를 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The office revoked a certificate, but the chair has not signed for it yet.</source>
            <translation>담당자가 인증서를 폐지했으나 위원장이 아직 부서하지 않았습니다.</translation>
        </message>
        <message>
            <source>Ask the chair to countersign; until then the records of that certificate count as before.</source>
            <translation>위원장에게 부서를 요청하세요. 그때까지 그 인증서의 기록은 전과 같이 인정됩니다.</translation>
        </message>
        <message>
            <source>Records were passed on to somebody who may not read them.</source>
            <translation>읽을 권한이 없는 사람에게 기록이 넘겨졌습니다.</translation>
        </message>
        <message>
            <source>They were not used; tell the office and the chair.</source>
            <translation>그 기록은 쓰지 않았습니다. 담당자와 위원장에게 알리세요.</translation>
        </message>
        <message>
            <source>This computer's clock is behind the office's last checkpoint.</source>
            <translation>이 컴퓨터의 시계가 담당자의 마지막 기점보다 늦습니다.</translation>
        </message>
        <message>
            <source>Set the clock right; times you sign until then will look wrong.</source>
            <translation>시계를 맞추세요. 그 전에 서명한 시각은 잘못 보입니다.</translation>
        </message>
        <message>
            <source>The call is closed; nothing can be added to it.</source>
            <translation>공모가 종료되어 더 추가할 수 없습니다.</translation>
        </message>
        <message>
            <source>What must still be said goes to the office by other means.</source>
            <translation>더 알릴 것이 있으면 다른 방법으로 담당자에게 알리세요.</translation>
        </message>
        <message>
            <source>The time to destroy this has not come yet.</source>
            <translation>아직 파기할 때가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>See the day in the details and come back then.</source>
            <translation>자세한 내용의 날짜 이후에 다시 하세요.</translation>
        </message>
        <message>
            <source>The workbook (XLSX) is damaged or holds more than a table.</source>
            <translation>통합 문서(XLSX)가 손상되었거나 표가 아닌 내용이 있습니다.</translation>
        </message>
        <message>
            <source>Save it anew as XLSX or CSV and take it in again.</source>
            <translation>XLSX나 CSV로 다시 저장한 뒤 접수하세요.</translation>
        </message>
        <message>
            <source>The token does not take this PIN.</source>
            <translation>토큰이 이 PIN을 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Be sure before you try again: after a few wrong ones a token locks itself.</source>
            <translation>다시 시도하기 전에 확인하세요. 몇 번 틀리면 토큰이 스스로 잠깁니다.</translation>
        </message>
        <message>
            <source>The file of reviews cannot be read at one place.</source>
            <translation>평가 파일의 한 곳을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>See the line in the details, correct it and read the file again.</source>
            <translation>자세한 내용에서 줄 번호를 보고 고친 뒤 다시 읽으세요.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
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
        <message numerus="yes">
            <source>%Ln node(s)</source>
            <comment>capacity in servers</comment>
            <translation>
                <numerusform>%Ln대</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln장</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Infeasible</name>
        <message>
            <source>%1 must be funded, but is below the cut-off or excluded.</source>
            <translation>%1은(는) 반드시 지원해야 하지만 기준 점수에 못 미치거나 제외되었습니다.</translation>
        </message>
        <message>
            <source>%1 must be funded, but asks for nothing that lies inside the planning months.</source>
            <translation>%1은(는) 반드시 지원해야 하지만 계획 기간 안에 드는 요청이 없습니다.</translation>
        </message>
        <message>
            <source>%1 must be funded, but needs %2 nodes of %3 in month %4, where %5 can be had.</source>
            <translation>%1은(는) 반드시 지원해야 하지만 %4월차에 %3 %2대가 필요하고 쓸 수 있는 것은 %5대입니다.</translation>
        </message>
        <message>
            <source>%1 and %2 must both be funded, but exclude each other.</source>
            <translation>%1과(와) %2은(는) 둘 다 지원해야 하지만 서로 배타적입니다.</translation>
        </message>
        <message>
            <source>What must be funded takes %1 nodes of %2 in month %3, where %4 are free.</source>
            <translation>반드시 지원할 과제가 %3월차에 %2 %1대를 쓰는데 남은 것은 %4대입니다.</translation>
        </message>
        <message>
            <source>What must be funded gives %1 %2 nodes in month %3, with a cap of %4.</source>
            <translation>반드시 지원할 과제로 %1이(가) %3월차에 %2대를 받는데 상한은 %4대입니다.</translation>
        </message>
        <message>
            <source>%1 proposals must be funded, but only %2 may start in all months together.</source>
            <translation>과제 %1건을 반드시 지원해야 하지만 모든 달을 합쳐 %2건만 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>What must be funded cannot be brought together with the shares.</source>
            <translation>반드시 지원할 과제와 비율 규칙을 함께 지킬 수 없습니다.</translation>
        </message>
        <message>
            <source>What must be funded cannot be brought together with the share "%1".</source>
            <translation>반드시 지원할 과제와 비율 규칙 "%1"을(를) 함께 지킬 수 없습니다.</translation>
        </message>
        <message>
            <source>What must be funded leaves out a higher-scored proposal that would fit in its place.</source>
            <translation>반드시 지원할 과제 때문에 그 자리에 들어갈 수 있는 더 높은 점수의 과제가 빠집니다.</translation>
        </message>
        <message>
            <source>These must be funded, but cannot be together: %1.</source>
            <translation>모두 지원해야 하지만 함께 지원할 수 없습니다: %1.</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>The file is windows-949, not UTF-8. It was read as that</source>
            <translation>UTF-8이 아니라 windows-949라서 그렇게 읽었습니다</translation>
        </message>
        <message>
            <source>This is not a text file</source>
            <translation>글자로 된 파일이 아닙니다</translation>
        </message>
        <message>
            <source>There is a NUL character in it</source>
            <translation>NUL 문자가 들어 있습니다</translation>
        </message>
        <message>
            <source>A quotation mark stands in the middle of a cell</source>
            <translation>칸 가운데에 따옴표가 있습니다</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed</source>
            <translation>열린 따옴표가 닫히지 않았습니다</translation>
        </message>
        <message>
            <source>The cell is larger than 1 MiB</source>
            <translation>칸이 1 MiB를 넘습니다</translation>
        </message>
        <message>
            <source>The table has too many lines</source>
            <translation>줄이 너무 많습니다</translation>
        </message>
        <message>
            <source>The table has too many columns</source>
            <translation>열이 너무 많습니다</translation>
        </message>
        <message>
            <source>The first line does not name the columns</source>
            <translation>첫 줄에 열 이름이 없습니다</translation>
        </message>
        <message>
            <source>The column stands twice in the first line</source>
            <translation>첫 줄에 같은 열이 두 번 있습니다</translation>
        </message>
        <message>
            <source>The column is missing</source>
            <translation>열이 없습니다</translation>
        </message>
        <message>
            <source>The column is not known and is not read</source>
            <translation>모르는 열이라 읽지 않습니다</translation>
        </message>
        <message>
            <source>There is no application in the file</source>
            <translation>파일에 신청이 없습니다</translation>
        </message>
        <message>
            <source>The line has a different number of cells than the first line</source>
            <translation>칸 수가 첫 줄과 다릅니다</translation>
        </message>
        <message>
            <source>The cell is empty</source>
            <translation>칸이 비었습니다</translation>
        </message>
        <message>
            <source>The text is too long</source>
            <translation>글이 너무 깁니다</translation>
        </message>
        <message>
            <source>There is an invisible control character in it</source>
            <translation>보이지 않는 제어 문자가 있습니다</translation>
        </message>
        <message>
            <source>The number may have letters, digits, dot, dash and underscore only</source>
            <translation>접수번호에는 영문자, 숫자, . - _만 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>Line %1 has the same number</source>
            <translation>%1줄과 접수번호가 같습니다</translation>
        </message>
        <message>
            <source>The charter has no such pool</source>
            <translation>심사계획에 없는 지원유형입니다</translation>
        </message>
        <message>
            <source>The charter has no such GPU model</source>
            <translation>심사계획에 없는 GPU 모델입니다</translation>
        </message>
        <message>
            <source>The organisation is not in the list</source>
            <translation>목록에 없는 기관입니다</translation>
        </message>
        <message>
            <source>The organisation's name is not the one in the list</source>
            <translation>기관 이름이 목록과 다릅니다</translation>
        </message>
        <message>
            <source>Write digits only</source>
            <translation>숫자만 적어야 합니다</translation>
        </message>
        <message>
            <source>The number of nodes must be 1 or more</source>
            <translation>서버는 1대 이상이어야 합니다</translation>
        </message>
        <message>
            <source>Above the cap of %1 nodes</source>
            <translation>상한 %1대를 넘었습니다</translation>
        </message>
        <message>
            <source>The other cluster cannot be read</source>
            <translation>다른 클러스터 값을 읽을 수 없습니다</translation>
        </message>
        <message>
            <source>Above the other cluster's cap</source>
            <translation>다른 클러스터의 상한을 넘었습니다</translation>
        </message>
        <message>
            <source>The number of months must be 1 or more</source>
            <translation>개월 수는 1 이상이어야 합니다</translation>
        </message>
        <message>
            <source>Longer than the charter allows</source>
            <translation>심사계획이 허용하는 기간보다 깁니다</translation>
        </message>
        <message>
            <source>The earliest start lies after the latest one</source>
            <translation>가장 이른 시작이 가장 늦은 시작보다 늦습니다</translation>
        </message>
        <message>
            <source>It would end after the %1 months of the call</source>
            <translation>공모의 %1개월이 지난 뒤에 끝납니다</translation>
        </message>
        <message>
            <source>The smallest useful share must be between 1 and 100 %</source>
            <translation>최소 비율은 1~100 %여야 합니다</translation>
        </message>
        <message>
            <source>Write Y or N</source>
            <translation>Y나 N을 적어야 합니다</translation>
        </message>
        <message>
            <source>This result of the check of requirements is not known</source>
            <translation>모르는 요건검토 결과입니다</translation>
        </message>
        <message>
            <source>The GPUs do not agree with the nodes: it should be %1</source>
            <translation>GPU 장 수가 대수와 맞지 않습니다. %1이어야 합니다</translation>
        </message>
        <message>
            <source>The charter's rules refuse it (%1)</source>
            <translation>심사계획의 규칙에 어긋납니다(%1)</translation>
        </message>
        <message>
            <source>The attachments folder cannot be read</source>
            <translation>첨부 폴더를 읽을 수 없습니다</translation>
        </message>
        <message>
            <source>There is no attachment of this application</source>
            <translation>이 신청의 첨부가 없습니다</translation>
        </message>
        <message>
            <source>The attachment is not a PDF</source>
            <translation>첨부가 PDF가 아닙니다</translation>
        </message>
        <message>
            <source>The attachment is empty</source>
            <translation>첨부가 비었습니다</translation>
        </message>
        <message>
            <source>The attachment is too large</source>
            <translation>첨부가 너무 큽니다</translation>
        </message>
        <message>
            <source>The attachment cannot be read</source>
            <translation>첨부를 읽을 수 없습니다</translation>
        </message>
        <message>
            <source>The file's name begins with no number of the table</source>
            <translation>파일 이름이 표에 있는 접수번호로 시작하지 않습니다</translation>
        </message>
        <message>
            <source>Save the file as UTF-8</source>
            <translation>UTF-8로 저장</translation>
        </message>
        <message>
            <source>Check the quotation marks</source>
            <translation>따옴표 확인</translation>
        </message>
        <message>
            <source>Check the columns of this line</source>
            <translation>이 줄의 칸 확인</translation>
        </message>
        <message>
            <source>Put the first line right</source>
            <translation>첫 줄 고치기</translation>
        </message>
        <message>
            <source>Shorten the text</source>
            <translation>글 줄이기</translation>
        </message>
        <message>
            <source>Give it another number</source>
            <translation>다른 접수번호</translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>이 가운데 하나: %1</translation>
        </message>
        <message>
            <source>Write a whole number</source>
            <translation>정수로 적기</translation>
        </message>
        <message>
            <source>Lower it to %1</source>
            <translation>%1로 낮추기</translation>
        </message>
        <message>
            <source>Check first and last start month</source>
            <translation>시작 월의 처음과 끝 확인</translation>
        </message>
        <message>
            <source>Put its PDF into the folder</source>
            <translation>PDF를 폴더에 넣기</translation>
        </message>
        <message>
            <source>Replace it by a PDF</source>
            <translation>PDF로 바꾸기</translation>
        </message>
        <message>
            <source>Begin the name with the application's number</source>
            <translation>파일 이름을 접수번호로 시작하기</translation>
        </message>
        <message>
            <source>error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <source>note</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>접수번호</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>무엇이 문제입니까</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>고칠 값 제안</translation>
        </message>
        <message>
            <source>nothing to suggest</source>
            <translation>제안 없음</translation>
        </message>
        <message>
            <source>The workbook cannot be read (%1)</source>
            <translation>통합 문서를 읽을 수 없습니다(%1)</translation>
        </message>
        <message>
            <source>The workbook has no visible sheet of applications</source>
            <translation>통합 문서에 신청 목록이 있는 보이는 시트가 없습니다</translation>
        </message>
        <message>
            <source>The cell holds an error, or a formula that was never computed</source>
            <translation>칸에 오류가 있거나 계산된 적이 없는 수식이 있습니다</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet, put it right and save it as XLSX</source>
            <translation>스프레드시트에서 열어 고치고 XLSX로 저장하세요</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>clerk</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>위원장</translation>
        </message>
        <message>
            <source>member</source>
            <translation>위원</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>심사위원</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>감사</translation>
        </message>
        <message>
            <source>not enrolled</source>
            <translation>등록 전</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>no pledge yet</source>
            <translation>서약 전</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>늦을 듯</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>certificate cannot be read</source>
            <translation>인증서를 읽을 수 없음</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>심사위원</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>소속</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>확인됨</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Last arrival</source>
            <translation>마지막 도착</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Certificate until</source>
            <translation>인증서 만료</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>지문</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>For</source>
            <translation>받는 사람</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>다음 기한</translation>
        </message>
        <message>
            <source>Chains</source>
            <translation>사슬</translation>
        </message>
        <message>
            <source>archive and auditors</source>
            <translation>보존·감사용</translation>
        </message>
        <message>
            <source>applicant of %1</source>
            <translation>%1 신청자</translation>
        </message>
    </context>
    <context>
        <name>OfficeOverview</name>
        <message>
            <source>A checkpoint is due</source>
            <translation>기점을 만들 차례입니다</translation>
        </message>
        <message>
            <source>Make it now</source>
            <translation>지금 만들기</translation>
        </message>
        <message>
            <source>The last one is number %1 of %2.</source>
            <translation>마지막 기점은 %1번, %2입니다.</translation>
        </message>
        <message>
            <source>None was made yet; nothing that arrived is acknowledged before.</source>
            <translation>아직 만들지 않았습니다. 그 전에는 도착한 것이 확인되지 않습니다.</translation>
        </message>
        <message>
            <source>%1, version %2, waits for the chair</source>
            <translation>%1 %2판이 위원장을 기다립니다</translation>
        </message>
        <message>
            <source>It counts once the chair has countersigned it. Pull again to see.</source>
            <translation>위원장이 확인 서명하면 효력이 생깁니다. 다시 받아 보세요.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Look…</source>
            <translation>보기…</translation>
        </message>
        <message>
            <source>Review material has not been made yet</source>
            <translation>심사자료를 아직 만들지 않았습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers wait for theirs.</source>
            <translation>
                <numerusform>심사위원 %n명이 기다립니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make…</source>
            <translation>만들기…</translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers are behind</source>
            <translation>
                <numerusform>심사위원 %n명이 늦을 듯합니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than half is acknowledged: %1.</source>
            <translation>확인된 것이 절반 아래입니다: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers have not signed the pledge</source>
            <translation>
                <numerusform>심사위원 %n명이 서약하지 않았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Call</source>
            <translation>공모</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>준비</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>심사</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>조정·배분</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>통보</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>이의신청</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>No application has been taken in</source>
            <translation>아직 접수한 신청이 없습니다</translation>
        </message>
        <message>
            <source>Drop a CSV and its attachments folder on the intake page.</source>
            <translation>접수 화면에 CSV와 첨부 폴더를 놓으세요.</translation>
        </message>
        <message>
            <source>Take in…</source>
            <translation>신청 받기…</translation>
        </message>
        <message>
            <source>Bars are what was asked for, the upright line is capacity. %1 proposals ask for %2; there are %3.</source>
            <translation>막대는 요청, 세로줄은 용량. 과제 %1건이 %2를 요청했고 %3가 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Packet</name>
        <message>
            <source>How the file is built</source>
            <translation>파일의 짜임</translation>
        </message>
        <message>
            <source>Every entry has its place and name</source>
            <translation>항목의 자리와 이름이 모두 맞음</translation>
        </message>
        <message>
            <source>Files unchanged</source>
            <translation>파일이 그대로인가</translation>
        </message>
        <message>
            <source>SHA-256 of every file as listed</source>
            <translation>모든 파일의 SHA-256이 목록과 같음</translation>
        </message>
        <message>
            <source>The authority</source>
            <translation>인증 기관</translation>
        </message>
        <message>
            <source>The authority you trust issued the certificates</source>
            <translation>믿는 기관이 인증서를 발급함</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>The signatures over the list of files hold</source>
            <translation>파일 목록의 서명이 맞음</translation>
        </message>
        <message>
            <source>Table of contents</source>
            <translation>차례</translation>
        </message>
        <message>
            <source>The index names every file as it is</source>
            <translation>차례가 모든 파일과 같음</translation>
        </message>
        <message>
            <source>Signatures of the records</source>
            <translation>기록의 서명</translation>
        </message>
        <message>
            <source>Every record is signed by its author</source>
            <translation>모든 기록에 작성자가 서명함</translation>
        </message>
        <message>
            <source>Countersignatures</source>
            <translation>확인 서명</translation>
        </message>
        <message>
            <source>The chair countersigned charter, roster and assignments</source>
            <translation>위원장이 심사계획·명부·배정에 확인 서명함</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>It is the office you trust</source>
            <translation>믿는 담당자와 같음</translation>
        </message>
        <message>
            <source>The chair</source>
            <translation>위원장</translation>
        </message>
        <message>
            <source>It is the chair you trust</source>
            <translation>믿는 위원장과 같음</translation>
        </message>
        <message>
            <source>Who may say what</source>
            <translation>권한</translation>
        </message>
        <message>
            <source>Every author stands in the roster and may make such records</source>
            <translation>작성자가 모두 명부에 있고 그 기록을 만들 수 있음</translation>
        </message>
        <message>
            <source>Who signed it</source>
            <translation>누가 서명했나</translation>
        </message>
        <message>
            <source>The office, and nobody who may not</source>
            <translation>담당자가 서명했고, 자격 없는 서명은 없음</translation>
        </message>
        <message>
            <source>The chair's signature</source>
            <translation>위원장 서명</translation>
        </message>
        <message>
            <source>The chair signed it, too</source>
            <translation>위원장도 서명함</translation>
        </message>
        <message>
            <source>Revoked certificates</source>
            <translation>취소된 인증서</translation>
        </message>
        <message>
            <source>Nobody was revoked before signing</source>
            <translation>서명 전에 취소된 인증서 없음</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>빠진 것이 없는가</translation>
        </message>
        <message>
            <source>Every record that a number rests on is here</source>
            <translation>숫자의 근거가 되는 기록이 모두 있음</translation>
        </message>
        <message>
            <source>Reviews that count</source>
            <translation>반영된 평가</translation>
        </message>
        <message>
            <source>Assigned, one each, not recused, levels valid</source>
            <translation>배정된 것, 한 건씩, 회피 없음, 등급 유효</translation>
        </message>
        <message>
            <source>Scores computed again</source>
            <translation>점수를 다시 계산</translation>
        </message>
        <message>
            <source>All %1 agree to 0.01 point</source>
            <translation>%1건 모두 0.01점까지 같음</translation>
        </message>
        <message>
            <source>Ranking computed again</source>
            <translation>순위를 다시 계산</translation>
        </message>
        <message>
            <source>The order agrees</source>
            <translation>순서가 같음</translation>
        </message>
        <message>
            <source>Plan checked again</source>
            <translation>배분안을 다시 확인</translation>
        </message>
        <message>
            <source>No month is over capacity</source>
            <translation>용량을 넘은 달 없음</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>They agree with plan and scores</source>
            <translation>배분안·점수와 같음</translation>
        </message>
        <message>
            <source>Table of decisions</source>
            <translation>결정 표</translation>
        </message>
        <message>
            <source>Its numbers are those of the signed records</source>
            <translation>서명된 기록의 숫자와 같음</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>위원 확인</translation>
        </message>
        <message>
            <source>The endorsed decisions are these</source>
            <translation>위원이 확인한 결정이 이것들임</translation>
        </message>
        <message>
            <source>Applicants' sheets</source>
            <translation>신청자용 점수표</translation>
        </message>
        <message>
            <source>They agree with reviews, scores and decisions</source>
            <translation>평가·점수·결정과 같음</translation>
        </message>
        <message>
            <source>It holds. Signatures, contents and arithmetic all agree</source>
            <translation>맞습니다. 서명, 내용, 계산이 모두 성립합니다</translation>
        </message>
        <message>
            <source>Checked in part. Nothing is wrong, but not everything can be shown here</source>
            <translation>일부만 확인했습니다. 틀린 것은 없지만 여기서 다 보일 수는 없습니다</translation>
        </message>
        <message>
            <source>It does not hold: %1</source>
            <translation>맞지 않습니다. %1</translation>
        </message>
        <message>
            <source>It does not hold: %1, first at %2</source>
            <translation>맞지 않습니다. %1: 처음 어긋난 것 %2</translation>
        </message>
        <message>
            <source>archive for auditors</source>
            <translation>감사용 증빙자료</translation>
        </message>
        <message>
            <source>applicant's packet, %1</source>
            <translation>%1 신청자용 증빙자료</translation>
        </message>
        <message>
            <source>signed %1</source>
            <translation>%1 서명</translation>
        </message>
        <message>
            <source>This packet alone cannot show it</source>
            <translation>이 증빙자료만으로는 보일 수 없음</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>맞지 않음</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>확인한 것</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>개수</translation>
        </message>
        <message>
            <source>Unpack and verify the signature</source>
            <translation>펼치고 서명 확인</translation>
        </message>
        <message>
            <source>Compare the files' fingerprints</source>
            <translation>파일 지문 견주기</translation>
        </message>
        <message>
            <source>Open one record</source>
            <translation>기록 하나 열어 보기</translation>
        </message>
        <message>
            <source>whether the reviewers judged rightly</source>
            <translation>심사위원의 판단이 옳았는지</translation>
        </message>
        <message>
            <source>whether there were records that are not in here</source>
            <translation>여기 담기지 않은 기록이 따로 있었는지</translation>
        </message>
        <message>
            <source>who the people behind the certificates are: compare the fingerprints with the notice</source>
            <translation>인증서의 주인이 누구인지: 지문을 공고문과 견주세요</translation>
        </message>
        <message>
            <source>Time stamps</source>
            <translation>시점확인</translation>
        </message>
        <message>
            <source>The signatures existed when a time-stamping authority saw them</source>
            <translation>시점확인 기관이 확인한 때에 서명이 이미 있었습니다</translation>
        </message>
    </context>
    <context>
        <name>PlanCommands</name>
        <message>
            <source>Award all of it</source>
            <translation>전체 배정</translation>
        </message>
        <message>
            <source>Award the second level</source>
            <translation>둘째 등급으로 배정</translation>
        </message>
        <message>
            <source>Award the third level</source>
            <translation>셋째 등급으로 배정</translation>
        </message>
        <message>
            <source>Award the smallest useful</source>
            <translation>최소 유용 규모로 배정</translation>
        </message>
        <message>
            <source>Start a month earlier</source>
            <translation>한 달 일찍 시작</translation>
        </message>
        <message>
            <source>Start a month later</source>
            <translation>한 달 늦게 시작</translation>
        </message>
        <message>
            <source>Next cluster</source>
            <translation>다음 클러스터</translation>
        </message>
        <message>
            <source>Consider one place earlier</source>
            <translation>한 자리 먼저 검토</translation>
        </message>
        <message>
            <source>Consider one place later</source>
            <translation>한 자리 나중에 검토</translation>
        </message>
        <message>
            <source>Set aside, or consider again</source>
            <translation>제외하거나 다시 검토</translation>
        </message>
        <message>
            <source>As the rule finds</source>
            <translation>규칙대로 되돌리기</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>사유 쓰기</translation>
        </message>
        <message>
            <source>Cut line one up</source>
            <translation>선정선 한 칸 위로</translation>
        </message>
        <message>
            <source>Cut line one down</source>
            <translation>선정선 한 칸 아래로</translation>
        </message>
        <message>
            <source>Cut line of the charter</source>
            <translation>심사계획의 선정선으로</translation>
        </message>
        <message>
            <source>What if it were in?</source>
            <translation>넣으면 얼마나 드나</translation>
        </message>
        <message>
            <source>What the rules cost</source>
            <translation>규칙의 비용</translation>
        </message>
        <message>
            <source>Find a better plan</source>
            <translation>더 나은 안 찾기</translation>
        </message>
        <message>
            <source>Compare plans</source>
            <translation>안 견주기</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>새 안</translation>
        </message>
        <message>
            <source>Rename plan</source>
            <translation>안 이름 바꾸기</translation>
        </message>
        <message>
            <source>Remove plan</source>
            <translation>안 지우기</translation>
        </message>
    </context>
    <context>
        <name>PlanComparison</name>
        <message>
            <source>by rank</source>
            <translation>심사순</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>정확한 풀이</translation>
        </message>
        <message>
            <source>outside solver</source>
            <translation>바깥 풀이기</translation>
        </message>
        <message>
            <source>search</source>
            <translation>탐색</translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>최선임을 증명</translation>
        </message>
        <message>
            <source>at most %1 % more</source>
            <translation>많아야 %1 % 더</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>Node-months</source>
            <translation>서버·월</translation>
        </message>
        <message>
            <source>Score × node-months</source>
            <translation>점수×서버·월</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>만든 방법</translation>
        </message>
        <message>
            <source>Could be better by</source>
            <translation>더 나을 여지</translation>
        </message>
        <message>
            <source>Outside the capital area</source>
            <translation>비수도권</translation>
        </message>
        <message>
            <source>%1, full months</source>
            <translation>%1, 꽉 찬 달</translation>
        </message>
        <message>
            <source>Use in %1</source>
            <translation>%1 이용률</translation>
        </message>
        <message>
            <source>Score × size</source>
            <translation>점수×규모</translation>
        </message>
        <message>
            <source>Score × size, no envy</source>
            <translation>점수×규모·역전 3.00</translation>
        </message>
        <message>
            <source>Score × node-months; nobody is passed over by one who is 3 points lower</source>
            <translation>점수×서버·월. 3점 넘게 낮은 과제가 대신 들어가는 일은 없음</translation>
        </message>
        <message>
            <source>Contrast, no envy</source>
            <translation>대비점수·역전 3.00</translation>
        </message>
        <message>
            <source>Score above the cut-off × node-months; nobody is passed over by one who is 3 points lower</source>
            <translation>최저 점수를 넘은 점수×서버·월. 3점 넘게 낮은 과제가 대신 들어가는 일은 없음</translation>
        </message>
        <message>
            <source>Many projects</source>
            <translation>과제 수</translation>
        </message>
        <message>
            <source>Score, whatever the size</source>
            <translation>규모와 관계없이 점수</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>안</translation>
        </message>
        <message>
            <source>%1 · rank %2</source>
            <translation>%1 · %2위</translation>
        </message>
        <message>
            <source>This plan was found from older scores and cannot be compared any more.</source>
            <translation>이 안은 예전 점수로 찾은 것이라 더 견줄 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” against “%2”: awards %3, node-months %4, score × node-months %5. Proposals that fare differently: %6.</source>
            <translation>‘%2’에 견준 ‘%1’: 배정 %3건, 서버·월 %4, 점수×서버·월 %5. 결과가 다른 과제는 %6건입니다.</translation>
        </message>
    </context>
    <context>
        <name>PlanExplanation</name>
        <message>
            <source>%1 %2 in %3</source>
            <translation>%1 %3에 %2</translation>
        </message>
        <message>
            <source>%1 %2 from %3 to %4</source>
            <translation>%1 %3~%4에 %2씩</translation>
        </message>
        <message>
            <source>Its tightest month is %1: %2 remain on %3.</source>
            <translation>가장 빠듯한 달은 %1이며 %3에 %2가 남습니다.</translation>
        </message>
        <message>
            <source>Without it %1 node-months would be free, and nobody else would come in.</source>
            <translation>이 과제를 빼면 %1 서버·월이 비지만, 새로 들어올 과제는 없습니다.</translation>
        </message>
        <message>
            <source>Without it %1 node-months would be free, and these would come in: %2.</source>
            <translation>이 과제를 빼면 %1 서버·월이 비고, 다음 과제가 들어옵니다: %2.</translation>
        </message>
        <message>
            <source>Refused with a higher score although they would fit in its place: %1.</source>
            <translation>점수가 더 높고 이 자리에 들어맞는데도 빠진 과제: %1.</translation>
        </message>
        <message>
            <source>the shares of groups</source>
            <translation>집단별 비율</translation>
        </message>
        <message>
            <source>no justified envy</source>
            <translation>정당한 역전 없음</translation>
        </message>
        <message>
            <source>the cap of organisations</source>
            <translation>기관 한도</translation>
        </message>
        <message>
            <source>one of a group only</source>
            <translation>묶음에서 하나만</translation>
        </message>
        <message>
            <source>what must be funded</source>
            <translation>반드시 배정</translation>
        </message>
        <message>
            <source>starts in a month</source>
            <translation>월별 시작 수</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>용량</translation>
        </message>
        <message>
            <source>It is not in this plan.</source>
            <translation>이 안에 없습니다.</translation>
        </message>
        <message>
            <source>To be freed: %1.</source>
            <translation>비워야 할 것: %1.</translation>
        </message>
        <message>
            <source>No award stands in the way: so much was never free.</source>
            <translation>막고 있는 배정은 없습니다. 처음부터 그만큼 비어 있지 않았습니다.</translation>
        </message>
        <message>
            <source>It would fit without these, the lowest that suffice: %1.</source>
            <translation>아래에서부터 이 과제들이 빠지면 들어갑니다: %1.</translation>
        </message>
        <message>
            <source>With it the plan would break a rule: %1.</source>
            <translation>넣으면 깨지는 규칙: %1.</translation>
        </message>
        <message>
            <source>Of its group, %1 is funded.</source>
            <translation>같은 묶음에서 %1이(가) 배정되었습니다.</translation>
        </message>
        <message>
            <source>Funded with a lower score, where it would fit: %1.</source>
            <translation>점수가 더 낮지만 이 과제가 들어맞을 자리에 배정된 과제: %1.</translation>
        </message>
        <message>
            <source>the cut-off</source>
            <translation>최저 점수</translation>
        </message>
        <message>
            <source>what was set aside</source>
            <translation>제외한 과제</translation>
        </message>
        <message>
            <source>in: %1</source>
            <translation>들어옴 %1</translation>
        </message>
        <message>
            <source>out: %1</source>
            <translation>빠짐 %1</translation>
        </message>
        <message>
            <source>otherwise: %1</source>
            <translation>달라짐 %1</translation>
        </message>
        <message>
            <source>nobody else is touched</source>
            <translation>다른 과제는 그대로입니다</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 외 %2건</translation>
        </message>
        <message>
            <source>With %1 in whatever else: value %2, node-months %3; %4.</source>
            <translation>%1을(를) 먼저 넣으면 점수×서버·월 %2, 서버·월 %3: %4.</translation>
        </message>
        <message>
            <source>%1 cannot be in, whatever else goes.</source>
            <translation>%1은(는) 다른 과제를 모두 빼도 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>Without the rule “%1”: value %2, node-months %3; %4.</source>
            <translation>‘%1’ 규칙이 없으면 점수×서버·월 %2, 서버·월 %3: %4.</translation>
        </message>
        <message>
            <source>One more node of %1 in %2 would add at most %3 % to the value.</source>
            <translation>%2에 %1 한 대가 더 있으면 안의 값이 많아야 %3 % 커집니다.</translation>
        </message>
    </context>
    <context>
        <name>PlanPageChanges</name>
        <message>
            <source>considered at rank %1</source>
            <translation>%1위 자리에서 검토</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Settled by hand</source>
            <translation>손질한 것</translation>
        </message>
    </context>
    <context>
        <name>PlanSeries</name>
        <message>
            <source>at most %1</source>
            <translation>최대 %1</translation>
        </message>
        <message numerus="yes">
            <source>full for %n months</source>
            <translation>
                <numerusform>꽉 참 %n개월</numerusform>
            </translation>
        </message>
        <message>
            <source>has room</source>
            <translation>여유 있음</translation>
        </message>
        <message>
            <source>least room</source>
            <translation>여유 최소</translation>
        </message>
    </context>
    <context>
        <name>QuestionTables</name>
        <message>
            <source>to be answered</source>
            <translation>답할 것</translation>
        </message>
        <message>
            <source>waits for the reviewer</source>
            <translation>심사위원의 답을 기다림</translation>
        </message>
        <message>
            <source>new version</source>
            <translation>새 판</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>답함</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>From</source>
            <translation>보낸 사람</translation>
        </message>
        <message>
            <source>Asked at</source>
            <translation>물은 때</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
    </context>
    <context>
        <name>RankingWords</name>
        <message>
            <source>Place</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>My score</source>
            <translation>내 점수</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>신청자원</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>비고</translation>
        </message>
        <message>
            <source>above %1 with a higher score</source>
            <comment>id</comment>
            <translation>점수가 더 높은 %1보다 위</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>과제 수</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>세부항목</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>부분</translation>
        </message>
    </context>
    <context>
        <name>RecordClass</name>
        <message>
            <source>Applications</source>
            <translation>신청서</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>평가</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사람</translation>
        </message>
    </context>
    <context>
        <name>RecordTypes</name>
        <message>
            <source>charter</source>
            <translation>심사계획</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>명부</translation>
        </message>
        <message>
            <source>assignments</source>
            <translation>배정</translation>
        </message>
        <message>
            <source>device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>pledge</source>
            <translation>서약</translation>
        </message>
        <message>
            <source>recusal</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>waiver</source>
            <translation>회피 면제</translation>
        </message>
        <message>
            <source>challenge</source>
            <translation>기피 신청</translation>
        </message>
        <message>
            <source>review</source>
            <translation>평가</translation>
        </message>
        <message>
            <source>question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>summary opinion</source>
            <translation>종합의견</translation>
        </message>
        <message>
            <source>score revision</source>
            <translation>점수 정정</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>출석</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>안건</translation>
        </message>
        <message>
            <source>vote</source>
            <translation>표결</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>회의록</translation>
        </message>
        <message>
            <source>official scores</source>
            <translation>점수 확정</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>배분안</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>endorsement</source>
            <translation>위원 확인</translation>
        </message>
        <message>
            <source>countersignature</source>
            <translation>확인 서명</translation>
        </message>
        <message>
            <source>release</source>
            <translation>통보</translation>
        </message>
        <message>
            <source>applicant's sheet</source>
            <translation>신청자용 점수표</translation>
        </message>
        <message>
            <source>acceptance</source>
            <translation>수락</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>이의신청</translation>
        </message>
        <message>
            <source>report</source>
            <translation>보고</translation>
        </message>
        <message>
            <source>performance check</source>
            <translation>이행 점검</translation>
        </message>
        <message>
            <source>disclosure</source>
            <translation>공개</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>기점</translation>
        </message>
        <message>
            <source>end of chain</source>
            <translation>사슬 끝</translation>
        </message>
        <message>
            <source>record of a newer version</source>
            <translation>새 버전의 기록</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>safe: acknowledged</source>
            <translation>안전: 확인됨</translation>
        </message>
        <message>
            <source>safe: received, the next checkpoint acknowledges it</source>
            <translation>안전: 받음, 다음 기점에서 확인</translation>
        </message>
        <message>
            <source>came after the loss: to be signed again</source>
            <translation>분실 뒤에 옴: 다시 서명해야 함</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>lost: nothing arrived, any draft is gone</source>
            <translation>잃음: 도착한 것이 없어 초안이 사라짐</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>What became of the review</source>
            <translation>평가가 어떻게 되었나</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) are safe.</source>
            <translation>
                <numerusform>평가 %n건은 안전합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No draft is lost.</source>
            <translation>잃은 초안이 없습니다.</translation>
        </message>
        <message>
            <source>Any draft of these is lost: %1.</source>
            <translation>다음 과제의 초안은 잃었습니다: %1.</translation>
        </message>
        <message>
            <source>To be signed again: %1.</source>
            <translation>다시 서명할 과제: %1.</translation>
        </message>
        <message>
            <source>%1, noted by %2 at %3</source>
            <translation>%1 (%3에 %2 적음)</translation>
        </message>
        <message numerus="yes">
            <source>Any draft of %n proposal(s) is lost; the list says of which.</source>
            <translation>
                <numerusform>과제 %n건의 초안은 잃었습니다. 어느 것인지는 아래 표에 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Where the recovery sheet goes</source>
            <translation>복구 안내지를 둘 곳</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>start %1</source>
            <comment>month, 2026-04</comment>
            <translation>시작 %1</translation>
        </message>
        <message>
            <source>start %1~%2</source>
            <comment>months, 04~06</comment>
            <translation>시작 %1~%2월</translation>
        </message>
        <message>
            <source>start %1 to %2</source>
            <comment>months, 2026-11 to 2027-02</comment>
            <translation>시작 %1~%2</translation>
        </message>
        <message>
            <source>Same organisation</source>
            <translation>같은 기관</translation>
        </message>
        <message>
            <source>Same department</source>
            <translation>같은 부서</translation>
        </message>
        <message>
            <source>Takes part in the project</source>
            <translation>과제 참여</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>친족</translation>
        </message>
        <message>
            <source>Advisor or advisee</source>
            <translation>사제 관계</translation>
        </message>
        <message>
            <source>Co-author in the last three years</source>
            <translation>최근 3년 공동저자</translation>
        </message>
        <message>
            <source>Joint project in the last three years</source>
            <translation>최근 3년 공동연구</translation>
        </message>
        <message>
            <source>Mutual evaluation</source>
            <translation>상호 평가</translation>
        </message>
        <message>
            <source>Financial interest</source>
            <translation>금전 관계</translation>
        </message>
        <message>
            <source>Planned this call</source>
            <translation>공모 기획 참여</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>경쟁 관계</translation>
        </message>
        <message>
            <source>Official or agency staff</source>
            <translation>공무원·전문기관 직원</translation>
        </message>
        <message>
            <source>Sanctioned in the last three years</source>
            <translation>최근 3년 제재</translation>
        </message>
        <message>
            <source>Other personal reason</source>
            <translation>그 밖의 개인 사유</translation>
        </message>
        <message>
            <source>Advised on this application</source>
            <translation>신청서 자문</translation>
        </message>
        <message>
            <source>Full</source>
            <comment>recommendation</comment>
            <translation>전체</translation>
        </message>
        <message>
            <source>Reduced</source>
            <comment>recommendation</comment>
            <translation>축소</translation>
        </message>
        <message>
            <source>Reject</source>
            <comment>recommendation</comment>
            <translation>제외</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>Reduced, 16 nodes, 12 months</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>confidence</comment>
            <translation>낮음</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>confidence</comment>
            <translation>보통</translation>
        </message>
        <message>
            <source>High</source>
            <comment>confidence</comment>
            <translation>높음</translation>
        </message>
        <message>
            <source>comment on %1</source>
            <comment>item number</comment>
            <translation>%1 의견</translation>
        </message>
        <message>
            <source>confidence</source>
            <translation>확신</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>strengths</source>
            <translation>강점 의견</translation>
        </message>
        <message>
            <source>weaknesses</source>
            <translation>약점 의견</translation>
        </message>
        <message>
            <source>comment to the applicant</source>
            <translation>신청자에게 의견</translation>
        </message>
        <message>
            <source>comment for the committee</source>
            <translation>위원회 의견</translation>
        </message>
        <message>
            <source>Due %1 · past</source>
            <translation>마감 %1 · 지남</translation>
        </message>
        <message>
            <source>Due %1 · today</source>
            <translation>마감 %1 · 오늘</translation>
        </message>
        <message numerus="yes">
            <source>Due %1 · %n day(s) left</source>
            <translation>
                <numerusform>마감 %1 · %n일 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything saved on this computer %1</source>
            <comment>time</comment>
            <translation>모두 이 컴퓨터에 저장됨 %1</translation>
        </message>
        <message>
            <source>Everything saved on this computer</source>
            <translation>모두 이 컴퓨터에 저장됨</translation>
        </message>
        <message>
            <source>Sealed, waiting to be sent: %1</source>
            <translation>봉인, 보내기 대기 %1</translation>
        </message>
        <message>
            <source>Uploaded, not acknowledged yet: %1</source>
            <translation>올림, 확인 전 %1</translation>
        </message>
        <message>
            <source>Acknowledged %1 (checkpoint %2, %3)</source>
            <translation>확인됨 %1 (기점 %2, %3)</translation>
        </message>
        <message>
            <source>Sealed on this computer, waiting to be sent</source>
            <translation>이 컴퓨터에 봉인, 보내기 대기</translation>
        </message>
        <message>
            <source>Uploaded, not acknowledged yet</source>
            <translation>올림, 아직 확인 안 됨</translation>
        </message>
        <message>
            <source>Acknowledged by checkpoint %1, %2</source>
            <translation>기점 %1에서 확인됨, %2</translation>
        </message>
        <message>
            <source>Acknowledged, %1</source>
            <translation>확인됨, %1</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>확인됨</translation>
        </message>
        <message>
            <source>Other records waiting to be sent: %1</source>
            <translation>그 밖의 기록, 보내기 대기 %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewChanges</name>
        <message>
            <source>%1 level</source>
            <comment>item number</comment>
            <translation>%1 등급</translation>
        </message>
        <message>
            <source>%1 comment</source>
            <comment>item number</comment>
            <translation>%1 의견</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>확신도</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>추천</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message>
            <source>Next unfinished proposal</source>
            <translation>다음 미완료 과제</translation>
        </message>
        <message>
            <source>Previous proposal</source>
            <translation>앞 과제</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>다음 과제</translation>
        </message>
        <message>
            <source>Next gap in this review</source>
            <translation>이 평가의 다음 빈 곳</translation>
        </message>
        <message>
            <source>Preview and seal this review…</source>
            <translation>이 평가 봉인 미리보기…</translation>
        </message>
        <message>
            <source>Recuse from this proposal…</source>
            <translation>이 과제 회피…</translation>
        </message>
        <message>
            <source>Previous page of the attachment</source>
            <translation>첨부 이전 쪽</translation>
        </message>
        <message>
            <source>Next page of the attachment</source>
            <translation>첨부 다음 쪽</translation>
        </message>
        <message>
            <source>Next attachment</source>
            <translation>다음 첨부</translation>
        </message>
        <message>
            <source>Start one month earlier</source>
            <translation>시작 월 한 달 앞으로</translation>
        </message>
        <message>
            <source>Start one month later</source>
            <translation>시작 월 한 달 뒤로</translation>
        </message>
        <message>
            <source>Next alternative cluster</source>
            <translation>다음 대안 클러스터</translation>
        </message>
        <message>
            <source>Capacity as chart or table</source>
            <translation>용량을 그래프나 표로</translation>
        </message>
        <message>
            <source>Go to the score sheet</source>
            <translation>평가표로 가기</translation>
        </message>
        <message>
            <source>Export my reviews…</source>
            <translation>내 평가 내보내기…</translation>
        </message>
        <message>
            <source>Read reviews from a file…</source>
            <translation>파일에서 평가 읽어 오기…</translation>
        </message>
        <message>
            <source>Earlier drafts of this review…</source>
            <translation>이 평가의 이전 초안…</translation>
        </message>
        <message>
            <source>Find in all attachments</source>
            <translation>모든 첨부에서 찾기</translation>
        </message>
        <message>
            <source>Pages, outline and notes beside the page</source>
            <translation>쪽 옆에 쪽 그림·목차·메모</translation>
        </message>
        <message>
            <source>Remember the selected passage</source>
            <translation>고른 대목 남기기</translation>
        </message>
        <message>
            <source>Next passage of this item</source>
            <translation>이 세부항목의 다음 대목</translation>
        </message>
        <message>
            <source>Group the list by pool, field or state</source>
            <translation>목록을 지원유형·분야·상태로 묶기</translation>
        </message>
        <message>
            <source>Ask the office about this proposal…</source>
            <translation>이 과제에 대해 담당자에게 묻기…</translation>
        </message>
        <message>
            <source>Answer the question about this review</source>
            <translation>이 평가에 대한 질문에 답하기</translation>
        </message>
    </context>
    <context>
        <name>ReviewPreview</name>
        <message>
            <source>to the applicant, without your name</source>
            <translation>신청자에게, 이름 없이</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n자</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>합계 %1</translation>
        </message>
        <message>
            <source>Recommendation: %1</source>
            <translation>추천 %1</translation>
        </message>
        <message>
            <source>Confidence: %1</source>
            <translation>확신 %1</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>강점</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>약점</translation>
        </message>
        <message>
            <source>Comment to the applicant</source>
            <translation>신청자에게 의견</translation>
        </message>
        <message>
            <source>For the committee only</source>
            <translation>위원회만</translation>
        </message>
        <message>
            <source>“%1” names you or your organisation: %2</source>
            <comment>name, heading</comment>
            <translation>%2에 이름이나 소속 “%1”이 있습니다</translation>
        </message>
        <message>
            <source>Sign and seal exactly this</source>
            <translation>이대로 서명하고 봉인합니다</translation>
        </message>
        <message numerus="yes">
            <source>1 review · only you and %n other reader(s) can open it</source>
            <translation>
                <numerusform>평가 1건 · 위원회 %n명과 나만 열 수 있음</numerusform>
            </translation>
        </message>
        <message>
            <source>New version. Reason: %1</source>
            <translation>새 판. 사유: %1</translation>
        </message>
        <message>
            <source>After sealing, a new version needs a reason</source>
            <translation>봉인 뒤에는 사유를 적고 새 판을 만듭니다</translation>
        </message>
        <message>
            <source>Sign and seal</source>
            <translation>서명하고 봉인</translation>
        </message>
    </context>
    <context>
        <name>ReviewPrint</name>
        <message>
            <source>Item</source>
            <translation>세부항목</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>합계 %1</translation>
        </message>
        <message>
            <source>Recommendation: %1</source>
            <translation>추천: %1</translation>
        </message>
        <message>
            <source>Confidence: %1</source>
            <translation>확신: %1</translation>
        </message>
        <message>
            <source>My reviews: %1</source>
            <translation>내 평가: %1</translation>
        </message>
        <message>
            <source>Written on %1 for the reviewer's own use. It is not signed; the sealed reviews are.</source>
            <translation>%1에 심사위원 본인이 쓰려고 만든 문서입니다. 서명하지 않았으며, 서명한 것은 봉인한 평가입니다.</translation>
        </message>
    </context>
    <context>
        <name>ReviewStatus</name>
        <message>
            <source>Not saved: on the screen only</source>
            <translation>저장하지 못함: 화면에만 있음</translation>
        </message>
    </context>
    <context>
        <name>SealPreview</name>
        <message>
            <source>Put right</source>
            <translation>고치기</translation>
        </message>
        <message>
            <source>The deadline is past: it will be marked as late.</source>
            <translation>마감이 지나 늦음으로 표시됩니다.</translation>
        </message>
        <message>
            <source>Sign and seal this recusal</source>
            <translation>이 회피에 서명하고 봉인합니다</translation>
        </message>
        <message>
            <source>Only the office, the committee and you can open it</source>
            <translation>담당자와 위원회, 나만 열 수 있음</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Once sealed, only the office and the chair can lift it</source>
            <translation>봉인하면 담당자와 위원장만 풀 수 있습니다</translation>
        </message>
        <message>
            <source>Sign and seal</source>
            <translation>서명하고 봉인</translation>
        </message>
        <message>
            <source>Replace drafts by what the file says</source>
            <translation>초안을 파일 내용으로 바꿉니다</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) differ; nothing is signed or sent</source>
            <translation>
                <numerusform>평가 %n건이 다릅니다. 서명하거나 보내지 않습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>What is replaced stays among the earlier drafts</source>
            <translation>바뀐 내용은 이전 초안에 남습니다</translation>
        </message>
        <message>
            <source>Replace drafts</source>
            <translation>초안 바꾸기</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed review(s) among them: the file becomes the draft of a new version.</source>
            <translation>
                <numerusform>그중 봉인한 평가 %n건은 파일 내용이 새 버전의 초안이 됩니다.</numerusform>
            </translation>
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
        <name>simsa::app::AuthorityHost</name>
        <message>
            <source>Enrolment day</source>
            <translation>등록일</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::CapacityHost</name>
        <message>
            <source>The chart was written to %1</source>
            <translation>그래프를 %1에 썼습니다</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>%1에 썼습니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::CommitteeHost</name>
        <message>
            <source>Scores</source>
            <translation>점수표</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>배분안</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>도착</translation>
        </message>
        <message>
            <source>To countersign</source>
            <translation>확인 서명</translation>
        </message>
        <message>
            <source>%1 reviews verified</source>
            <translation>평가 %1건 검증됨</translation>
        </message>
        <message>
            <source>Meeting %1</source>
            <translation>조정회의 %1</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>용량</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::ComputerChecks</name>
        <message>
            <source>%1 free</source>
            <translation>저장 공간 %1 남음</translation>
        </message>
        <message>
            <source>Review material usually takes 0.5 to 2 GB.</source>
            <translation>심사자료는 보통 0.5~2 GB입니다</translation>
        </message>
        <message>
            <source>The disk is encrypted</source>
            <translation>디스크가 암호화되어 있습니다</translation>
        </message>
        <message>
            <source>The vault is encrypted by itself, too.</source>
            <translation>보관함도 따로 암호화됩니다</translation>
        </message>
        <message>
            <source>Disk encryption could not be confirmed</source>
            <translation>디스크 암호화를 확인하지 못했습니다</translation>
        </message>
        <message>
            <source>The vault is encrypted by itself; a wholly encrypted disk is still advised.</source>
            <translation>보관함은 따로 암호화되지만, 전체 디스크 암호화를 권합니다</translation>
        </message>
        <message>
            <source>Documents are opened apart</source>
            <translation>열람 격리 사용 가능</translation>
        </message>
        <message>
            <source>Documents cannot be opened apart</source>
            <translation>열람 격리를 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>A process that can reach neither files nor network draws the PDFs.</source>
            <translation>PDF는 따로 가둔 프로세스에서 그려집니다</translation>
        </message>
        <message>
            <source>PDFs stay closed on this computer until that is mended.</source>
            <translation>이것이 해결될 때까지 이 컴퓨터에서는 PDF를 열지 않습니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::DayHost</name>
        <message>
            <source>roster.json and replies.csv are written.</source>
            <translation>roster.json과 replies.csv를 썼습니다.</translation>
        </message>
        <message>
            <source>They lie beside the replies in %1.</source>
            <translation>회신과 함께 %1에 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::KeysHost</name>
        <message>
            <source>The passphrase is changed.</source>
            <translation>암호을 바꾸었습니다.</translation>
        </message>
        <message>
            <source>Backups made before still open with the old one.</source>
            <translation>전에 만든 백업은 예전 암호으로 열립니다.</translation>
        </message>
        <message>
            <source>Where the backup goes</source>
            <translation>백업을 둘 곳</translation>
        </message>
        <message>
            <source>Backups (*.simsa-backup)</source>
            <translation>백업 (*.simsa-backup)</translation>
        </message>
        <message>
            <source>Everything is in %1.</source>
            <translation>모든 것을 %1에 담았습니다.</translation>
        </message>
        <message>
            <source>It is sealed, and opens with today's passphrase. Keep it on another disk.</source>
            <translation>봉인되어 있고 지금 암호로 열립니다. 다른 디스크에 두세요.</translation>
        </message>
        <message>
            <source>Where the renewal goes</source>
            <translation>갱신 요청 파일을 둘 곳</translation>
        </message>
        <message>
            <source>Renewals (*.simsa-renewal)</source>
            <translation>갱신 요청 (*.simsa-renewal)</translation>
        </message>
        <message>
            <source>The renewal is in %1.</source>
            <translation>갱신 요청을 %1에 썼습니다.</translation>
        </message>
        <message>
            <source>Send it to the office, and take the reply in here. Until then nothing changes.</source>
            <translation>담당자에게 보내고, 회신을 여기에서 받아들이세요. 그때까지는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>The office's reply</source>
            <translation>담당자의 회신</translation>
        </message>
        <message>
            <source>Replies (*.simsa-enrolment)</source>
            <translation>회신 (*.simsa-enrolment)</translation>
        </message>
        <message>
            <source>The new certificates are in use.</source>
            <translation>새 인증서를 쓰기 시작했습니다.</translation>
        </message>
        <message>
            <source>What was sealed to the old ones still opens. The office names the new ones in its next roster.</source>
            <translation>이전 인증서로 봉인된 것도 계속 열립니다. 담당자는 다음 명부에 새 인증서를 올립니다.</translation>
        </message>
        <message>
            <source>Where the key goes</source>
            <translation>열쇠 파일을 둘 곳</translation>
        </message>
        <message>
            <source>Keys (*.p12)</source>
            <translation>열쇠 (*.p12)</translation>
        </message>
        <message>
            <source>The key is in %1.</source>
            <translation>열쇠를 %1에 썼습니다.</translation>
        </message>
        <message>
            <source>Keep the file and its passphrase apart: together they are you.</source>
            <translation>파일과 암호를 따로 보관하세요. 둘이 함께 있으면 곧 당신입니다.</translation>
        </message>
        <message>
            <source>That passphrase opens the vault.</source>
            <translation>보관함을 여는 암호입니다.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Give the file a passphrase of its own.</source>
            <translation>파일에는 다른 암호를 정하세요.</translation>
        </message>
        <message>
            <source>The recovery sheet is in %1.</source>
            <translation>복구 안내지는 %1에 있습니다.</translation>
        </message>
        <message>
            <source>Print it and keep it apart from this computer. The passphrase is not on it.</source>
            <translation>종이로 뽑아 이 컴퓨터와 따로 두세요. 암호는 적혀 있지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::OfficeHost</name>
        <message>
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사람·배정</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>심사자료</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>증빙자료</translation>
        </message>
        <message>
            <source>All saved here</source>
            <translation>모두 이 컴퓨터에 저장됨</translation>
        </message>
        <message>
            <source>Checkpoint %1 · next %2</source>
            <translation>기점 %1 · 다음 %2</translation>
        </message>
        <message>
            <source>Charter version %1 · countersigned by the chair</source>
            <translation>심사계획 %1판 · 위원장 확인 서명 있음</translation>
        </message>
        <message>
            <source>Sealing bundles</source>
            <translation>심사자료를 봉인하는 중</translation>
        </message>
        <message>
            <source>Bundles made in %1</source>
            <translation>심사자료를 만들었습니다: %1</translation>
        </message>
        <message>
            <source>Writing a checkpoint</source>
            <translation>기점을 만드는 중</translation>
        </message>
        <message>
            <source>Checkpoint written</source>
            <translation>기점을 만들었습니다</translation>
        </message>
        <message>
            <source>Taking applications in</source>
            <translation>신청을 받는 중</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) taken in</source>
            <translation>
                <numerusform>신청 %n건을 받았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the packet</source>
            <translation>증빙자료를 만드는 중</translation>
        </message>
        <message>
            <source>Packet written to %1</source>
            <translation>증빙자료를 썼습니다: %1</translation>
        </message>
        <message>
            <source>Enrolment day</source>
            <translation>등록일</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>도착·기점</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>용량</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Signing the answer</source>
            <translation>답에 서명하는 중</translation>
        </message>
        <message>
            <source>Answered; it goes to every reviewer of the proposal</source>
            <translation>답했습니다. 그 과제의 모든 심사위원에게 갑니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::RecoveryHost</name>
        <message>
            <source>Signing the roster</source>
            <translation>명부에 서명하는 중</translation>
        </message>
        <message>
            <source>Noting</source>
            <translation>적는 중</translation>
        </message>
        <message>
            <source>Revoking</source>
            <translation>폐지하는 중</translation>
        </message>
        <message>
            <source>Certifying</source>
            <translation>인증서를 발급하는 중</translation>
        </message>
        <message>
            <source>Where the reply goes</source>
            <translation>회신을 둘 곳</translation>
        </message>
        <message>
            <source>Enrolment replies (*.simsa-enrolment)</source>
            <translation>등록 회신 (*.simsa-enrolment)</translation>
        </message>
        <message>
            <source>Where the bundle goes</source>
            <translation>심사자료를 둘 곳</translation>
        </message>
        <message>
            <source>Sealing the bundle</source>
            <translation>심사자료를 봉인하는 중</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::ReviewHost</name>
        <message>
            <source>Review</source>
            <translation>심사</translation>
        </message>
        <message>
            <source>Export my reviews, readable by everybody</source>
            <translation>내 평가 내보내기(누구나 읽을 수 있음)</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) written to %1, readable by everybody.</source>
            <translation>
                <numerusform>평가 %n건을 %1에 썼습니다. 누구나 읽을 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read reviews from a file</source>
            <translation>파일에서 평가 읽어 오기</translation>
        </message>
        <message>
            <source>Reviews (*.md *.markdown *.csv *.json)</source>
            <translation>평가 (*.md *.markdown *.csv *.json)</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>내 순위</translation>
        </message>
        <message>
            <source>Markdown (*.md);;Table (*.csv);;JSON (*.json);;To print (*.pdf)</source>
            <translation>Markdown (*.md);;표 (*.csv);;JSON (*.json);;인쇄용 (*.pdf)</translation>
        </message>
        <message>
            <source>Written to %1, readable by everybody.</source>
            <translation>%1에 썼습니다. 누구나 읽을 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::app::Shell</name>
        <message>
            <source>Locked. Everything is kept; unlocking returns to the same place.</source>
            <translation>잠갔습니다. 모두 그대로 있고, 열면 같은 자리로 돌아옵니다.</translation>
        </message>
        <message>
            <source>Unlock or enrol first; the file is opened then.</source>
            <translation>먼저 보관함을 열거나 등록하세요. 파일은 그때 엽니다.</translation>
        </message>
        <message>
            <source>This material is open already.</source>
            <translation>이미 열어 둔 심사자료입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n new proposal(s)</source>
            <translation>
                <numerusform>새 과제 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Laying the practice call out; this takes a minute.</source>
            <translation>연습용 공모를 차리는 중입니다. 1분쯤 걸립니다.</translation>
        </message>
        <message>
            <source>Depot reached at %1</source>
            <translation>전달 저장소에 %1에 닿음</translation>
        </message>
        <message>
            <source>No depot set</source>
            <translation>전달 저장소를 정하지 않음</translation>
        </message>
        <message>
            <source>The depot's folder</source>
            <translation>전달 저장소 폴더</translation>
        </message>
        <message>
            <source>Depot not reached at %1; trying again by itself</source>
            <translation>전달 저장소에 %1에 닿지 않음. 저절로 다시 해 봅니다</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that arrived need a look</source>
            <translation>
                <numerusform>도착한 것 가운데 볼 것 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody can open this vault without its passphrase. Ask the office to revoke this device and enrol you anew; what was acknowledged is safe, drafts here are lost.</source>
            <translation>암호 없이는 누구도 이 보관함을 열 수 없습니다. 담당자에게 이 기기의 폐지와 다시 등록을 요청하세요. 확인된 것은 안전하고, 여기의 초안은 잃습니다.</translation>
        </message>
        <message>
            <source>Version %1 · GPL-3.0-or-later</source>
            <translation>버전 %1 · GPL-3.0-or-later</translation>
        </message>
        <message>
            <source>Locked vault</source>
            <translation>잠긴 보관함</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>잠김</translation>
        </message>
        <message numerus="yes">
            <source>This vault was older than what it had sent, as after restoring a backup. %n of your own records came back; new ones start a new feed.</source>
            <translation>
                <numerusform>이 금고는 이미 보낸 것보다 오래되었습니다(백업을 복원한 경우 등). 자기 기록 %n건을 되찾았으며, 새 기록은 새 피드로 시작합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The keys of this vault lie on a token.</source>
            <translation>이 보관함의 열쇠는 토큰에 있습니다.</translation>
        </message>
        <message>
            <source>The passphrase was right.</source>
            <translation>암호는 맞았습니다.</translation>
        </message>
        <message>
            <source>Plug the token in, and enter the passphrase and its PIN.</source>
            <translation>토큰을 꽂고 암호와 PIN을 입력하세요.</translation>
        </message>
        <message>
            <source>The recovery sheet is in %1.</source>
            <translation>복구 안내지는 %1에 있습니다.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Kept: that device is yours. It is not warned of any more.</source>
            <translation>내 기기로 적어 두었습니다. 더는 알리지 않습니다.</translation>
        </message>
        <message>
            <source>Depot last reached %1; trying again by itself</source>
            <translation>전달 저장소에 마지막으로 닿은 때 %1, 스스로 다시 시도합니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacityChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No capacity to show yet.</source>
            <translation>아직 보일 용량이 없습니다.</translation>
        </message>
        <message>
            <source>Capacity by cluster and month</source>
            <translation>월별 클러스터 용량 그래프</translation>
        </message>
        <message>
            <source>%1. Left and right arrow keys read the months; plus and minus show fewer or more.</source>
            <translation>%1. 왼쪽·오른쪽 화살표로 달을 읽고, 더하기·빼기로 달 수를 바꿉니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacityPanel</name>
        <message>
            <source>Show as chart</source>
            <translation>그래프로 보기</translation>
        </message>
        <message>
            <source>Show as chart (Ctrl+T)</source>
            <translation>그래프로 보기 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>표로 보기</translation>
        </message>
        <message>
            <source>Show as table (Ctrl+T)</source>
            <translation>표로 보기 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Capacity by cluster and month, as a table</source>
            <translation>월별 클러스터 용량 표</translation>
        </message>
        <message>
            <source>Copy, save, months</source>
            <translation>복사·저장·달</translation>
        </message>
        <message>
            <source>Copy the chart, save it, show fewer or more months</source>
            <translation>그래프를 복사·저장하거나 달 수를 바꿉니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::CapacitySeriesModel</name>
        <message>
            <source>This proposal</source>
            <translation>이 과제</translation>
        </message>
        <message>
            <source>%1: capacity %2, committed %3, %4 %5, free %6</source>
            <translation>%1: 용량 %2, 기배정 %3, %4 %5, 여유 %6</translation>
        </message>
        <message>
            <source>%1, over by %2</source>
            <translation>%1, 부족 %2</translation>
        </message>
        <message>
            <source>%1, demand %2</source>
            <translation>%1, 수요 %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>클러스터</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>월</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>용량</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>기배정</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>부족</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>수요</translation>
        </message>
        <message>
            <source>%1: %2 nodes</source>
            <translation>%1: %2대</translation>
        </message>
        <message>
            <source>%1, used %2</source>
            <translation>%1, 사용 %2</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>서버(대)</translation>
        </message>
        <message>
            <source>Used on average</source>
            <translation>평균 사용</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::ChartActions</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>SVG (*.svg)</source>
            <translation>SVG (*.svg)</translation>
        </message>
        <message>
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>그림 복사</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>표로 복사</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF로 저장…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>SVG로 저장…</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>PNG로 저장…</translation>
        </message>
        <message>
            <source>Fewer months (+)</source>
            <translation>더 적은 달 (+)</translation>
        </message>
        <message>
            <source>More months (-)</source>
            <translation>더 많은 달 (-)</translation>
        </message>
        <message>
            <source>All months (0)</source>
            <translation>모든 달 (0)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>그래프 저장</translation>
        </message>
    </context>
    <context>
        <name>simsa::charts::ChartLegend</name>
        <message>
            <source>capacity</source>
            <translation>용량</translation>
        </message>
        <message>
            <source>committed</source>
            <translation>기배정</translation>
        </message>
        <message>
            <source>this proposal</source>
            <translation>이 과제</translation>
        </message>
        <message>
            <source>over capacity</source>
            <translation>용량 넘침</translation>
        </message>
        <message>
            <source>measured use</source>
            <translation>실제 사용</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::ChangeTableModel</name>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>클러스터</translation>
        </message>
        <message>
            <source>What</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>To</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>증감(대)</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::CommitteeMatrixModel</name>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>공식</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>편차</translation>
        </message>
        <message>
            <source>Proposal · reviewers are fictional</source>
            <translation>과제 · 심사위원 이름은 모두 가상</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::CommitteePlanModel</name>
        <message>
            <source>Cut line above everything</source>
            <translation>선정선이 맨 위에 있음</translation>
        </message>
        <message>
            <source>Cut line at rank %1 · %2</source>
            <translation>선정선 %1위 · %2점</translation>
        </message>
        <message>
            <source>Rank %1 has the same %2: parted by the charter's tie rule</source>
            <translation>%1위도 %2점 동점: 심사계획의 동점 규칙으로 갈림</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>공식</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>배분안</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>손질</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::Keys</name>
        <message>
            <source>Signing</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>열람</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>전송</translation>
        </message>
        <message>
            <source>Signs what you seal: pledge, reviews, decisions.</source>
            <translation>제출(봉인)하는 것에 서명합니다: 서약, 평가, 결정.</translation>
        </message>
        <message>
            <source>Opens what is sealed to you: materials, messages of the office.</source>
            <translation>받는 사람이 본인인 것을 엽니다: 심사자료, 담당자가 보낸 기록.</translation>
        </message>
        <message>
            <source>Shows the depot's server that this computer may write there.</source>
            <translation>이 컴퓨터가 전달 저장소에 쓸 수 있음을 서버에 보입니다.</translation>
        </message>
        <message>
            <source>not yet valid</source>
            <translation>아직 유효하지 않음</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>만료됨</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer's clock stands before the certificates begin.</source>
            <translation>이 컴퓨터의 시계가 인증서 시작일보다 앞서 있습니다.</translation>
        </message>
        <message>
            <source>Set the clock right; nothing is locked out and nothing is lost.</source>
            <translation>시계를 맞추세요. 막히거나 잃는 것은 없습니다.</translation>
        </message>
        <message>
            <source>The certificates ended on %1.</source>
            <translation>인증서가 %1에 만료되었습니다.</translation>
        </message>
        <message>
            <source>The certificates end on %1.</source>
            <translation>인증서가 %1에 만료됩니다.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>%1까지 유효합니다.</translation>
        </message>
        <message numerus="yes">
            <source>From %n day(s) before, each unlocking reminds you to renew.</source>
            <translation>
                <numerusform>만료 %n일 전부터 보관함을 열 때마다 갱신을 알려 드립니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office has not certified this computer yet.</source>
            <translation>담당자가 아직 이 컴퓨터를 등록하지 않았습니다.</translation>
        </message>
        <message>
            <source>Finish the enrolment: send the request, compare the fingerprints, take the reply.</source>
            <translation>등록을 마치세요: 요청을 보내고, 지문을 맞춰 보고, 회신을 받습니다.</translation>
        </message>
        <message>
            <source>Certificate authority of the office</source>
            <translation>운영기관 인증기관(CA)</translation>
        </message>
        <message>
            <source>Programme office, signing</source>
            <translation>담당자 서명</translation>
        </message>
        <message>
            <source>Committee chair, signing</source>
            <translation>위원장 서명</translation>
        </message>
        <message>
            <source>What was acknowledged stays valid; what you seal now may be refused. The office has to enrol this computer anew, with fingerprints compared.</source>
            <translation>접수된 것은 계속 유효합니다. 지금 봉인하는 것은 거부될 수 있습니다. 담당자가 지문을 대조하여 이 컴퓨터를 다시 등록해야 합니다.</translation>
        </message>
        <message>
            <source>Renew them now: one file goes to the office, one comes back, and nothing is lost.</source>
            <translation>지금 갱신하세요. 파일 하나를 담당자에게 보내고 하나를 받으면 되며, 잃는 것은 없습니다.</translation>
        </message>
        <message>
            <source>Everybody has pinned this certificate: enrol this computer again in time, and have everybody compare the new fingerprint.</source>
            <translation>모두가 이 인증서를 고정해 두었습니다. 제때 이 컴퓨터를 다시 등록하고, 모두가 새 지문을 대조하게 하세요.</translation>
        </message>
        <message>
            <source>A renewal is asked for. Take the office's reply in when it comes; until then the present keys go on working.</source>
            <translation>갱신을 요청했습니다. 담당자의 회신이 오면 받아들이세요. 그때까지 지금의 열쇠를 계속 씁니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::PlanWorkshop</name>
        <message>
            <source>By rank</source>
            <translation>심사순 (기준)</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::ReviewListModel</name>
        <message>
            <source>recused</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>내용 닫힘</translation>
        </message>
        <message>
            <source>without a field</source>
            <translation>분야 없음</translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::StageTableModel</name>
        <message>
            <source>New stage</source>
            <translation>새 단계</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>근거</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>모두 합해</translation>
        </message>
        <message>
            <source>aim</source>
            <translation>목표</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU(장)</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>서버(대)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>확실성</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::AlarmBar</name>
        <message>
            <source>Device %1, seen in %2.</source>
            <translation>기기 %1, 발견된 곳 %2.</translation>
        </message>
        <message>
            <source>Another device acts in your name.</source>
            <translation>다른 기기가 내 이름으로 쓰이고 있습니다.</translation>
        </message>
        <message>
            <source>Did you enrol it yourself?</source>
            <translation>직접 등록한 기기입니까?</translation>
        </message>
        <message>
            <source>It is mine…</source>
            <translation>내 기기입니다…</translation>
        </message>
        <message>
            <source>It is not mine</source>
            <translation>내 기기가 아닙니다</translation>
        </message>
        <message>
            <source>Is this device really yours?</source>
            <translation>정말 내 기기입니까?</translation>
        </message>
        <message>
            <source>Nobody but you can tell. Compare it with the recovery sheet of that computer; once you say yes you are not warned of it again.</source>
            <translation>본인만 알 수 있습니다. 그 컴퓨터의 복구 안내지와 견주세요. 내 기기라고 하면 다시 알리지 않습니다.</translation>
        </message>
        <message>
            <source>Yes, it is mine</source>
            <translation>예, 내 기기입니다</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Somebody acts in your name.</source>
            <translation>누군가 내 이름을 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Telephone the chair and the office, with a number you know (your recovery sheet has it), and read them this device. Your own reviews are untouched; seal nothing until it is revoked.</source>
            <translation>알고 있는 번호(복구 안내지에 있음)로 위원장과 담당자에게 전화하여 이 기기를 읽어 주세요. 내 평가는 그대로입니다. 그 기기가 폐지될 때까지 봉인하지 마세요.</translation>
        </message>
        <message>
            <source>It is mine after all…</source>
            <translation>내 기기가 맞습니다…</translation>
        </message>
        <message numerus="yes">
            <source>%n more device(s) after this.</source>
            <translation>
                <numerusform>이 뒤에 기기 %n대가 더 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ArrivalsPage</name>
        <message>
            <source>Came from</source>
            <translation>보낸 곳</translation>
        </message>
        <message numerus="yes">
            <source>%n chains</source>
            <translation>
                <numerusform>기록 사슬 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 records in all</source>
            <translation>모두 %1개</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>검증을 마친 기록</translation>
        </message>
        <message numerus="yes">
            <source>%n set aside, not verified</source>
            <translation>
                <numerusform>%n개는 검증되지 않아 따로 둠</numerusform>
            </translation>
        </message>
        <message>
            <source>every one of them</source>
            <translation>모두 검증됨</translation>
        </message>
        <message>
            <source>Checkpoint of the office</source>
            <translation>담당자 기점</translation>
        </message>
        <message>
            <source>number %1</source>
            <translation>%1번</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>%1 · next by %2</source>
            <translation>%1 · 다음 %2까지</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>볼 것</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>사람별</translation>
        </message>
        <message>
            <source>Nothing to look at; all records are in order</source>
            <translation>볼 것이 없습니다. 기록에 이상이 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>볼 것 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>In order</source>
            <translation>이상 없음</translation>
        </message>
        <message>
            <source>What counts was signed by somebody who may say it, and is unchanged.</source>
            <translation>반영된 기록은 자격 있는 사람이 서명했고 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>할 일이 없습니다.</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>무엇을 보일지</translation>
        </message>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>아직 도착한 기록이 없습니다</translation>
        </message>
        <message>
            <source>Pull from the depot to see what the others sent.</source>
            <translation>전달 저장소에서 다시 받아 보세요.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>무엇을 하면 됩니까</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>도착한 것</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::BundlesPage</name>
        <message>
            <source>Folder for the review material</source>
            <translation>심사자료를 둘 폴더</translation>
        </message>
        <message>
            <source>Review material</source>
            <translation>심사자료</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>파일 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>No review material has been made</source>
            <translation>아직 만든 심사자료가 없습니다</translation>
        </message>
        <message>
            <source>Each reviewer gets one sealed file that holds only their own proposals.</source>
            <translation>심사위원마다 자기 과제만 담긴 봉인 파일을 하나씩 만듭니다.</translation>
        </message>
        <message>
            <source>Make…</source>
            <translation>만들기…</translation>
        </message>
        <message>
            <source>Make again…</source>
            <translation>다시 만들기…</translation>
        </message>
        <message>
            <source>Review material by person</source>
            <translation>사람별 심사자료</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CapacityPage</name>
        <message>
            <source>%1 was kept.</source>
            <translation>%1을(를) 저장했습니다.</translation>
        </message>
        <message>
            <source>It is sealed in the vault of this computer. Ctrl+Z takes it back.</source>
            <translation>이 컴퓨터의 보관함에 봉인했습니다. Ctrl+Z로 되돌립니다.</translation>
        </message>
        <message>
            <source>A file about capacity</source>
            <translation>용량에 관한 파일</translation>
        </message>
        <message>
            <source>Tables, Slurm reports, packets (*.csv *.xlsx *.txt *.json *.asice);;All files (*)</source>
            <translation>표, Slurm 보고, 증빙자료 (*.csv *.xlsx *.txt *.json *.asice);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Write it for others</source>
            <translation>다른 사람에게 줄 파일</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>What exists, and what comes when, in nodes</source>
            <translation>있는 것과 들어올 것(서버 수)</translation>
        </message>
        <message>
            <source>Nodes of the call's clusters by month</source>
            <translation>이 공모 클러스터의 월별 서버 수</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>There is no roadmap yet</source>
            <translation>아직 도입 계획이 없습니다</translation>
        </message>
        <message>
            <source>No charter is in force yet</source>
            <translation>아직 발효된 심사계획이 없습니다</translation>
        </message>
        <message>
            <source>Begin with the programme's public one, or drop a table here.</source>
            <translation>사업의 공개된 계획으로 시작하거나 표를 여기에 놓으세요.</translation>
        </message>
        <message>
            <source>Clusters and their months stand in the charter.</source>
            <translation>클러스터와 달은 심사계획에 있습니다.</translation>
        </message>
        <message>
            <source>Take the public roadmap</source>
            <translation>공개된 계획 가져오기</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>도입 단계</translation>
        </message>
        <message>
            <source>Ramps, outages, reserves, commitments</source>
            <translation>증설·중단·유보·기배정</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>보이는 것</translation>
        </message>
        <message>
            <source>This call</source>
            <translation>이 공모</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>도입 계획</translation>
        </message>
        <message>
            <source>Take a file…</source>
            <translation>파일 가져오기…</translation>
        </message>
        <message>
            <source>Write a file…</source>
            <translation>파일로 쓰기…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Changes of capacity</source>
            <translation>용량 증감</translation>
        </message>
        <message>
            <source>Stages of the roadmap</source>
            <translation>도입 단계</translation>
        </message>
        <message>
            <source>What the file would give</source>
            <translation>파일에서 얻는 것</translation>
        </message>
        <message>
            <source>No ramps, outages, reserves or commitments: as the charter says</source>
            <translation>증설·중단·유보·기배정이 없습니다. 심사계획 그대로입니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CapacityPane</name>
        <message>
            <source>Share of the request</source>
            <translation>신청자원 가운데 몫</translation>
        </message>
        <message>
            <source>start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Show as chart</source>
            <translation>그래프로 보기</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>표로 보기</translation>
        </message>
        <message>
            <source>Show as chart (Ctrl+T)</source>
            <translation>그래프로 보기 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Show as table (Ctrl+T)</source>
            <translation>표로 보기 (Ctrl+T)</translation>
        </message>
        <message>
            <source>month</source>
            <translation>월</translation>
        </message>
        <message>
            <source>this proposal</source>
            <translation>이 과제</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CheckpointsPage</name>
        <message>
            <source>Checkpoints</source>
            <translation>기점</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>볼 것</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>The next checkpoint is due by %1.</source>
            <translation>다음 기점은 %1까지 만듭니다.</translation>
        </message>
        <message>
            <source>Reviewers see "acknowledged" once the first checkpoint is made.</source>
            <translation>첫 기점을 만들면 심사위원에게 ‘확인됨’이 보입니다.</translation>
        </message>
        <message>
            <source>Checkpoint %1, %2</source>
            <translation>기점 %1번, %2</translation>
        </message>
        <message>
            <source>No checkpoint yet</source>
            <translation>아직 기점이 없습니다</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>무엇을 보일지</translation>
        </message>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>아직 도착한 기록이 없습니다</translation>
        </message>
        <message>
            <source>Pull from the depot to see what the others sent.</source>
            <translation>전달 저장소에서 다시 받아 보세요.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Make a checkpoint</source>
            <translation>기점 만들기</translation>
        </message>
        <message>
            <source>Checkpoints and what arrived</source>
            <translation>기점과 도착한 것</translation>
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
        <name>simsa::widgets::CommentField</name>
        <message>
            <source>at most %1 characters</source>
            <translation>%1자까지</translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s)</source>
            <translation>
                <numerusform>%n자 더 필요</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 / at least %2</source>
            <comment>characters</comment>
            <translation>%1자 / %2자 이상</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>선택</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CommentSection</name>
        <message>
            <source>never leaves the committee</source>
            <translation>위원회 밖으로 나가지 않습니다</translation>
        </message>
        <message>
            <source>without your name</source>
            <translation>이름 없이</translation>
        </message>
        <message>
            <source>to the applicant, without your name</source>
            <translation>신청자에게, 이름 없이</translation>
        </message>
        <message>
            <source>Reason for the new version</source>
            <translation>새 판을 만드는 사유</translation>
        </message>
        <message>
            <source>the committee reads it</source>
            <translation>위원회가 읽습니다</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>확신</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CountersealPage</name>
        <message>
            <source>Word for word</source>
            <translation>서명되는 내용 그대로</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1 %2판</translation>
        </message>
        <message>
            <source>Countersign: %1, version %2</source>
            <translation>확인 서명: %1 %2판</translation>
        </message>
        <message>
            <source>Chair, for everybody who takes part</source>
            <translation>위원장이 모든 참여자에게</translation>
        </message>
        <message>
            <source>It is in force from then on; a later version replaces it</source>
            <translation>서명하면 효력이 생기고, 나중 판이 대신합니다</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>확인 서명</translation>
        </message>
        <message>
            <source>Nothing waits for your countersignature</source>
            <translation>확인 서명을 기다리는 것이 없습니다</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Records waiting for the chair</source>
            <translation>위원장을 기다리는 기록</translation>
        </message>
        <message>
            <source>What the record says</source>
            <translation>기록의 내용</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>판</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Countersign…</source>
            <translation>확인 서명…</translation>
        </message>
        <message>
            <source>Chair, for office and committee</source>
            <translation>위원장, 담당자와 위원회용</translation>
        </message>
        <message>
            <source>The office's list of revoked certificates counts for this device</source>
            <translation>이 기기에 대해 담당자의 인증서 폐지 목록이 효력을 갖습니다</translation>
        </message>
        <message>
            <source>Charter, roster, assignments and revocations of the office appear here when they are new.</source>
            <translation>담당자의 심사계획, 명부, 배정, 인증서 폐지가 새로 오면 여기에 나타납니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::DecisionsPage</name>
        <message>
            <source>opinions %1 / %2</source>
            <translation>종합의견 %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n reasons missing</source>
            <translation>
                <numerusform>사유 %n건 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>proposed %1</source>
            <translation>상정 %1</translation>
        </message>
        <message>
            <source>adopted %1, endorsed %2</source>
            <translation>의결 %1 · 위원 확인 %2</translation>
        </message>
        <message>
            <source>Every eligible proposal that gets nothing needs signed reasons first</source>
            <translation>배정받지 못한 과제마다 서명한 사유가 먼저 있어야 합니다</translation>
        </message>
        <message>
            <source>You have a conflict with this proposal. Its contents are closed.</source>
            <translation>이해충돌이 있는 과제입니다. 내용을 닫았습니다.</translation>
        </message>
        <message>
            <source>Propose decisions</source>
            <translation>결정안 상정</translation>
        </message>
        <message>
            <source>Adopt and sign</source>
            <translation>의결하고 서명</translation>
        </message>
        <message>
            <source>Endorse</source>
            <translation>위원 확인</translation>
        </message>
        <message numerus="yes">
            <source>Member, for office and committee: %n decisions</source>
            <translation>
                <numerusform>위원이 담당자와 위원회에 · 결정 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chair, for office and committee: %n decisions</source>
            <translation>
                <numerusform>위원장이 담당자와 위원회에 · 결정 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed decisions can still be replaced</source>
            <translation>상정한 결정은 아직 바꿀 수 있습니다</translation>
        </message>
        <message>
            <source>Adopted decisions stand; each applicant's sheet is signed, too</source>
            <translation>의결한 결정은 되돌리지 못합니다. 신청자용 점수표도 함께 서명합니다</translation>
        </message>
        <message>
            <source>Your name stands with the decisions from then on</source>
            <translation>이 결정들에 이름이 함께 남습니다</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>No signed plan yet</source>
            <translation>아직 서명한 배분안이 없습니다</translation>
        </message>
        <message>
            <source>Decisions are proposed from the plan the chair has signed.</source>
            <translation>결정은 위원장이 서명한 배분안에서 상정합니다.</translation>
        </message>
        <message>
            <source>To the plan</source>
            <translation>배분안으로</translation>
        </message>
        <message>
            <source>Decisions by rank</source>
            <translation>순위별 결정</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::DemandBars</name>
        <message>
            <source>%1 times</source>
            <translation>%1배</translation>
        </message>
        <message>
            <source>%1: %2 asked for, %3 there</source>
            <translation>%1: 요청 %2, 용량 %3</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::EnrolPage</name>
        <message>
            <source>The fingerprints are not the same.</source>
            <translation>지문이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing was accepted. Delete this file and ask the office to send the reply anew.</source>
            <translation>아무것도 받아들이지 않았습니다. 이 파일을 지우고 담당자에게 회신을 다시 보내 달라고 하세요.</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>보관함 폴더</translation>
        </message>
        <message>
            <source>The office's reply</source>
            <translation>담당자의 회신</translation>
        </message>
        <message>
            <source>Enrolment replies (*.simsa-enrolment)</source>
            <translation>등록 회신 (*.simsa-enrolment)</translation>
        </message>
        <message>
            <source>12 characters or more; four words are easy to remember.</source>
            <translation>12자 이상이어야 합니다. 낱말 네 개를 이으면 외우기 쉽습니다.</translation>
        </message>
        <message>
            <source>12 characters or more; %1 so far.</source>
            <translation>12자 이상이어야 합니다. 지금 %1자입니다.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>두 암호가 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Long enough. Type it once more.</source>
            <translation>길이는 충분합니다. 한 번 더 입력하세요.</translation>
        </message>
        <message>
            <source>Long enough, and both the same.</source>
            <translation>길이가 충분하고 두 암호가 같습니다.</translation>
        </message>
        <message>
            <source>New vault</source>
            <translation>새 보관함</translation>
        </message>
        <message>
            <source>Request to the office</source>
            <translation>담당자에게 보낼 신청</translation>
        </message>
        <message>
            <source>The keys are made.</source>
            <translation>열쇠를 만들었습니다.</translation>
        </message>
        <message>
            <source>A file and a fingerprint to read aloud.</source>
            <translation>파일 하나와 소리 내어 읽을 지문 하나</translation>
        </message>
        <message>
            <source>Compare once more, and you are done.</source>
            <translation>한 번 더 맞춰 보면 끝납니다.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Enrol this computer</source>
            <translation>이 컴퓨터 등록하기</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>암호</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>암호 한 번 더</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Hide passphrase</source>
            <translation>암호 숨기기</translation>
        </message>
        <message>
            <source>Show passphrase</source>
            <translation>암호 보기</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>폴더 고르기…</translation>
        </message>
        <message>
            <source>Make keys</source>
            <translation>열쇠 만들기</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>잠시만 기다리세요…</translation>
        </message>
        <message>
            <source>The request file lies here:</source>
            <translation>신청 파일이 있는 곳</translation>
        </message>
        <message>
            <source>Send the file to the office and read this aloud on the phone</source>
            <translation>이 파일을 담당자에게 보내고, 전화로 아래 지문을 소리 내어 읽으세요</translation>
        </message>
        <message>
            <source>Fingerprint of the request</source>
            <translation>신청 지문</translation>
        </message>
        <message>
            <source>Choose the file the office sent back (.simsa-enrolment), or drop it on this page.</source>
            <translation>담당자가 보낸 회신 파일(.simsa-enrolment)을 고르거나 이 화면에 끌어다 놓으세요.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>다른 파일…</translation>
        </message>
        <message>
            <source>Choose the reply…</source>
            <translation>회신 고르기…</translation>
        </message>
        <message>
            <source>The reply is for %1.</source>
            <translation>%1 앞으로 온 회신입니다.</translation>
        </message>
        <message>
            <source>Read it aloud; press only if the office says the same</source>
            <translation>소리 내어 읽고, 담당자가 같다고 할 때만 누르세요</translation>
        </message>
        <message>
            <source>Fingerprint of the reply</source>
            <translation>회신 지문</translation>
        </message>
        <message>
            <source>It matches</source>
            <translation>같습니다</translation>
        </message>
        <message>
            <source>It differs</source>
            <translation>다릅니다</translation>
        </message>
        <message>
            <source>This computer is enrolled.</source>
            <translation>이 컴퓨터의 등록이 끝났습니다.</translation>
        </message>
        <message>
            <source>It opens review material for %1.</source>
            <translation>%1 앞으로 온 심사자료를 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>보관함 열기</translation>
        </message>
        <message>
            <source>Three steps. Have a telephone at hand; the office's number is in the call's notice.</source>
            <translation>세 단계입니다. 전화기를 가까이 두세요. 담당자 번호는 공모 안내문에 있습니다.</translation>
        </message>
        <message>
            <source>What was scanned is not the fingerprint of this reply.</source>
            <translation>찍은 코드가 이 회신의 지문이 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was accepted. Scan the code of the reply on the office's screen.</source>
            <translation>아무것도 받아들이지 않았습니다. 담당자 화면에 있는 회신의 코드를 찍으세요.</translation>
        </message>
        <message>
            <source>QR code of the fingerprint</source>
            <translation>지문의 QR 코드</translation>
        </message>
        <message>
            <source>Or scan the office's code here</source>
            <translation>또는 담당자의 코드를 여기에 찍기</translation>
        </message>
        <message>
            <source>Recovery sheet…</source>
            <translation>복구 안내지…</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::EnrolmentDayPage</name>
        <message>
            <source>Folder of the requests</source>
            <translation>요청이 모이는 폴더</translation>
        </message>
        <message>
            <source>Who is invited</source>
            <translation>초대한 사람</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>to be compared</source>
            <translation>견주기 전</translation>
        </message>
        <message>
            <source>differed, refused</source>
            <translation>달라서 거절</translation>
        </message>
        <message>
            <source>certified, reply to be written</source>
            <translation>발급함, 회신을 써야 함</translation>
        </message>
        <message>
            <source>reply written</source>
            <translation>회신 씀</translation>
        </message>
        <message>
            <source>no request</source>
            <translation>요청이 아님</translation>
        </message>
        <message>
            <source>Enrolment day</source>
            <translation>등록일</translation>
        </message>
        <message>
            <source>Enrolment day: %1 of %2 replies written</source>
            <translation>등록일: 회신 %2건 가운데 %1건 씀</translation>
        </message>
        <message>
            <source>Choose the folder (a stick, a share) into which people put their requests.</source>
            <translation>사람들이 요청 파일을 넣는 폴더(USB, 공유 폴더)를 고르세요.</translation>
        </message>
        <message>
            <source>No request in hand. New ones appear by themselves.</source>
            <translation>고른 요청이 없습니다. 새 요청은 저절로 나타납니다.</translation>
        </message>
        <message>
            <source>Have them read it aloud. Enter: the same. Esc: it differs. Or scan their code.</source>
            <translation>소리 내어 읽게 하세요. 같으면 Enter, 다르면 Esc. 코드를 찍어도 됩니다.</translation>
        </message>
        <message>
            <source>Refused. Have them make a new request, or take the refusal back.</source>
            <translation>거절했습니다. 요청을 새로 만들게 하거나 거절을 되돌리세요.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>끝남: %1</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>It differs</source>
            <translation>다릅니다</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>누구입니까?</translation>
        </message>
        <message>
            <source>Nobody on the list goes by this name; choose the person.</source>
            <translation>명단에 이 이름이 없습니다. 사람을 고르세요.</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>폴더…</translation>
        </message>
        <message>
            <source>List of people…</source>
            <translation>명단…</translation>
        </message>
        <message>
            <source>Write roster and list</source>
            <translation>명부와 목록 쓰기</translation>
        </message>
        <message>
            <source>Requests in the folder</source>
            <translation>폴더에 있는 요청</translation>
        </message>
        <message>
            <source>Says to be</source>
            <translation>자칭</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Fingerprint of the request</source>
            <translation>요청의 지문</translation>
        </message>
        <message>
            <source>QR code of the fingerprint</source>
            <translation>지문의 QR 코드</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>누구인가</translation>
        </message>
        <message>
            <source>A second device of this person</source>
            <translation>이 사람의 두 번째 기기</translation>
        </message>
        <message>
            <source>Enter, or scan here</source>
            <translation>Enter 또는 여기에 찍기</translation>
        </message>
        <message>
            <source>Enter: the same. Escape: it differs. Or scan the code.</source>
            <translation>Enter: 같음. Esc: 다름. 또는 코드 찍기.</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>같습니다</translation>
        </message>
        <message>
            <source>Certificates are made by the authority, which keeps a vault of its own.</source>
            <translation>인증서는 따로 보관함을 가진 인증기관이 만듭니다.</translation>
        </message>
        <message>
            <source>Folder of the authority's vault</source>
            <translation>인증기관 보관함 폴더</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>그 암호</translation>
        </message>
        <message>
            <source>Open the authority</source>
            <translation>인증기관 열기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ExportKeyCard</name>
        <message>
            <source>Export a key</source>
            <translation>열쇠 내보내기</translation>
        </message>
        <message>
            <source>The file with its passphrase is the key: whoever has both can sign, or open, in your name. Give it a passphrase of its own, at least 12 characters and not the vault's.</source>
            <translation>이 파일과 그 암호가 곧 열쇠입니다. 둘을 다 가진 사람은 당신의 이름으로 서명하거나 열람할 수 있습니다. 보관함과 다른 12자 이상의 암호를 정하세요.</translation>
        </message>
        <message>
            <source>The key that signs</source>
            <translation>서명하는 열쇠</translation>
        </message>
        <message>
            <source>The key that opens</source>
            <translation>여는 열쇠</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>열쇠</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>파일의 암호</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>암호 다시 입력</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>파일로 내보내기…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::FindingsPage</name>
        <message>
            <source>The last exchange found nothing to look at</source>
            <translation>마지막 교환에서 살펴볼 것이 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at, found at %1</source>
            <translation>
                <numerusform>살펴볼 것 %n건, %1에 발견</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>What the last exchange found</source>
            <translation>마지막 교환에서 발견한 것</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무엇</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>자세히</translation>
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
        <name>simsa::widgets::IntakePage</name>
        <message>
            <source>%1 lines · %2 attachments · read as %3</source>
            <translation>%1줄 · 첨부 %2개 · %3로 읽음</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>볼 것</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>경고</translation>
        </message>
        <message numerus="yes">
            <source>%n errors keep the file from being taken in.</source>
            <translation>
                <numerusform>오류 %n건 때문에 이대로 받을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been taken in, and the file is unchanged. Correct it and check again.</source>
            <translation>아직 아무것도 받지 않았고 파일도 그대로입니다. 파일을 고친 뒤 다시 점검하세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n warnings are worth a look.</source>
            <translation>
                <numerusform>경고 %n건을 살펴보세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been taken in yet.</source>
            <translation>아직 아무것도 받지 않았습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n applications were taken in.</source>
            <translation>
                <numerusform>신청 %n건을 받았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are sealed in the vault of this computer.</source>
            <translation>이 컴퓨터의 보관함에 봉인했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n applications can be taken in</source>
            <translation>
                <numerusform>%n건을 받을 수 있습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in only without errors</source>
            <translation>오류가 없어야 받습니다</translation>
        </message>
        <message>
            <source>Take in %1</source>
            <translation>%1건 받기</translation>
        </message>
        <message>
            <source>Nothing is wrong with it.</source>
            <translation>문제가 없습니다.</translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>%1줄 %2열</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Table of applications</source>
            <translation>신청 목록</translation>
        </message>
        <message>
            <source>Folder of attachments</source>
            <translation>첨부 폴더</translation>
        </message>
        <message>
            <source>Which findings</source>
            <translation>어떤 것을 보일지</translation>
        </message>
        <message>
            <source>Take applications in</source>
            <translation>신청 받기</translation>
        </message>
        <message>
            <source>Drop a CSV and its attachments folder here. It is looked through first; nothing is taken in before you say so.</source>
            <translation>CSV와 첨부 폴더를 이 창에 놓으세요. 먼저 점검만 하고, 받기를 누르기 전에는 아무것도 받지 않습니다.</translation>
        </message>
        <message>
            <source>Take in…</source>
            <translation>신청 받기…</translation>
        </message>
        <message>
            <source>Attachments…</source>
            <translation>첨부 폴더…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>다시 점검</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>Filter by line, column or value</source>
            <translation>줄, 열, 값 거르기</translation>
        </message>
        <message>
            <source>Filter the findings</source>
            <translation>점검 결과 거르기</translation>
        </message>
        <message>
            <source>Findings of the dry run</source>
            <translation>미리 점검 결과</translation>
        </message>
        <message numerus="yes">
            <source>%Ln application(s) are here</source>
            <translation>
                <numerusform>신청 %Ln건을 받아 두었습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>표 (*.csv *.xlsx)</translation>
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
        <name>simsa::widgets::KeysPage</name>
        <message>
            <source>The present passphrase is missing.</source>
            <translation>지금 암호이 비어 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>새 암호 둘이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing was changed; type them again.</source>
            <translation>바뀐 것은 없습니다. 다시 입력하세요.</translation>
        </message>
        <message>
            <source>%1 · computer %2</source>
            <translation>%1 · 컴퓨터 %2</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>백업…</translation>
        </message>
        <message>
            <source>Recovery sheet…</source>
            <translation>복구 안내서…</translation>
        </message>
        <message>
            <source>Export a key…</source>
            <translation>열쇠 내보내기…</translation>
        </message>
        <message>
            <source>Renew certificates…</source>
            <translation>인증서 갱신…</translation>
        </message>
        <message>
            <source>My keys and vault</source>
            <translation>내 열쇠와 보관함</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Certificates of this computer</source>
            <translation>이 컴퓨터의 인증서</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>열쇠</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>발급</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>만료</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>남은 기간</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>지문</translation>
        </message>
        <message>
            <source>Whom this computer believes</source>
            <translation>이 컴퓨터가 믿는 곳</translation>
        </message>
        <message>
            <source>Pinned when you enrolled, by comparing fingerprints aloud. Whatever comes from anybody else counts for nothing unless these three vouch for it.</source>
            <translation>등록할 때 지문을 소리 내어 맞춰 보고 고정했습니다. 이 셋이 보증하지 않는 것은 누가 보냈든 효력이 없습니다.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누구</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>암호 바꾸기</translation>
        </message>
        <message>
            <source>At least 12 characters. Backups made before still open with the old one; nobody else, the office included, can open this vault.</source>
            <translation>12자 이상입니다. 전에 만든 백업은 예전 암호으로 열립니다. 담당자를 포함해 다른 누구도 이 보관함을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>지금 암호</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>새 암호</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>새 암호 다시</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>The two passphrases of the file differ.</source>
            <translation>파일의 두 암호가 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing was written; type them again.</source>
            <translation>아무것도 쓰지 않았습니다. 다시 입력하세요.</translation>
        </message>
        <message>
            <source>Take the reply in…</source>
            <translation>회신 받아들이기…</translation>
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
            <source>Set the depot folder…</source>
            <translation>전달 저장소 정하기…</translation>
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
        <message>
            <source>My keys and vault</source>
            <translation>내 열쇠와 보관함</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MatrixDetail</name>
        <message>
            <source>Strengths</source>
            <translation>강점</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>약점</translation>
        </message>
        <message>
            <source>To the applicant, without a name</source>
            <translation>신청자에게, 이름 없이</translation>
        </message>
        <message>
            <source>For the committee only</source>
            <translation>위원회만</translation>
        </message>
        <message>
            <source>You have a conflict with this proposal. Its contents are closed.</source>
            <translation>이해충돌이 있는 과제입니다. 내용을 닫았습니다.</translation>
        </message>
        <message>
            <source>No review yet</source>
            <translation>아직 평가가 없습니다</translation>
        </message>
        <message>
            <source>official</source>
            <translation>공식</translation>
        </message>
        <message>
            <source>mean (for information) %1</source>
            <translation>평균(참고) %1</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>%1위</translation>
        </message>
        <message>
            <source>(highest)</source>
            <translation>(최고)</translation>
        </message>
        <message>
            <source>(lowest)</source>
            <translation>(최저)</translation>
        </message>
        <message>
            <source>confidence %1</source>
            <translation>확신 %1</translation>
        </message>
        <message>
            <source>Read side by side</source>
            <translation>나란히 읽기</translation>
        </message>
        <message>
            <source>The proposal under the cursor</source>
            <translation>고른 과제</translation>
        </message>
        <message>
            <source>Q: %1
A: %2</source>
            <translation>질문: %1
답: %2</translation>
        </message>
        <message>
            <source>Q: %1
A new version was sealed.</source>
            <translation>질문: %1
새 판이 봉인되었습니다.</translation>
        </message>
        <message>
            <source>Q: %1
Not answered yet.</source>
            <translation>질문: %1
아직 답이 없습니다.</translation>
        </message>
        <message>
            <source>Send back with a question…</source>
            <translation>질문과 함께 돌려보내기…</translation>
        </message>
        <message>
            <source>Send the review of %1 back with a question</source>
            <translation>%1 심사위원의 평가를 질문과 함께 돌려보내기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MatrixLegend</name>
        <message>
            <source>Legend: triangle up above expectation, triangle down below, size is the difference</source>
            <translation>범례: 위 세모는 기대보다 높음, 아래 세모는 낮음, 크기는 차이</translation>
        </message>
        <message>
            <source>above expectation</source>
            <translation>기대보다 높음</translation>
        </message>
        <message>
            <source>below (size = difference)</source>
            <translation>낮음 (크기 = 차이)</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MatrixPage</name>
        <message>
            <source>Reviews</source>
            <translation>평가</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n건 미도착</numerusform>
            </translation>
        </message>
        <message>
            <source>up to checkpoint %1</source>
            <translation>기점 %1까지</translation>
        </message>
        <message>
            <source>no checkpoint yet</source>
            <translation>기점 없음</translation>
        </message>
        <message>
            <source>after the deadline</source>
            <translation>마감 뒤 도착</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>과제에서 빠진 짝</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>볼 것</translation>
        </message>
        <message>
            <source>forked or unverified</source>
            <translation>갈라짐·미검증</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>이견 과제</translation>
        </message>
        <message>
            <source>SD ≥ 10 or range ≥ 25</source>
            <translation>편차 10 이상 또는 범위 25 이상</translation>
        </message>
        <message>
            <source>The official scores are signed. Signing again replaces them.</source>
            <translation>공식 점수를 확정했습니다. 다시 서명하면 새 것으로 바뀝니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n proposals have too few reviews. Signing needs a reason.</source>
            <translation>
                <numerusform>과제 %n건의 평가가 부족합니다. 사유를 적어야 확정할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The official scores are not signed yet. The plan starts from them.</source>
            <translation>아직 공식 점수를 확정하지 않았습니다. 배분안은 이 점수에서 시작합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>과제 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>not understood: %1</source>
            <translation>읽지 못한 조건: %1</translation>
        </message>
        <message>
            <source>Sign the official scores</source>
            <translation>공식 점수 확정</translation>
        </message>
        <message numerus="yes">
            <source>Chair, for office and committee: %n proposals</source>
            <translation>
                <numerusform>위원장이 담당자와 위원회에 · 과제 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals have too few reviews; your reason is signed with the scores.</source>
            <translation>
                <numerusform>과제 %n건의 평가가 부족합니다. 적은 사유도 점수와 함께 서명합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Scores signed later replace these; nothing is deleted</source>
            <translation>나중에 서명한 점수가 대신하고, 지워지는 것은 없습니다</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>잔차 표시</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>칸에 보일 것</translation>
        </message>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>아직 도착한 기록이 없습니다</translation>
        </message>
        <message>
            <source>Pull from the depot to see what the reviewers sent.</source>
            <translation>전달 저장소에서 다시 받아 보세요.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Filter the proposals</source>
            <translation>과제 거르기</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>종합점수</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>Why it is right to go on without them</source>
            <translation>빠진 평가 없이 확정하는 사유</translation>
        </message>
        <message>
            <source>Reason for going on without the missing reviews</source>
            <translation>빠진 평가 없이 확정하는 사유</translation>
        </message>
        <message>
            <source>Sign official scores…</source>
            <translation>점수 확정…</translation>
        </message>
        <message>
            <source>Proposals with official score</source>
            <translation>과제와 공식 점수</translation>
        </message>
        <message>
            <source>Totals by reviewer</source>
            <translation>심사위원별 종합점수</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>확인됨</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>늦음</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>Filter: words, sd≥7.5, state:missing, not, sort:-sd</source>
            <translation>거르기: 낱말, sd≥7.5, state:missing, not, sort:-sd</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MonthStepper</name>
        <message>
            <source>One month earlier</source>
            <translation>한 달 앞으로</translation>
        </message>
        <message>
            <source>One month later</source>
            <translation>한 달 뒤로</translation>
        </message>
        <message>
            <source>One month earlier ([)</source>
            <translation>한 달 앞으로 ([)</translation>
        </message>
        <message>
            <source>One month later (])</source>
            <translation>한 달 뒤로 (])</translation>
        </message>
        <message>
            <source>Start month</source>
            <translation>시작 월</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::OpinionEditor</name>
        <message>
            <source>Signed as shown.</source>
            <translation>보이는 대로 서명했습니다.</translation>
        </message>
        <message>
            <source>No opinion yet.</source>
            <translation>아직 종합의견이 없습니다.</translation>
        </message>
        <message>
            <source>Reasons, in Korean</source>
            <translation>사유 (국문)</translation>
        </message>
        <message>
            <source>Weaknesses, in Korean</source>
            <translation>보완할 점 (국문)</translation>
        </message>
        <message>
            <source>Reasons, in English</source>
            <translation>사유 (영문)</translation>
        </message>
        <message>
            <source>Weaknesses, in English</source>
            <translation>보완할 점 (영문)</translation>
        </message>
        <message>
            <source>Sign opinion</source>
            <translation>종합의견 서명</translation>
        </message>
        <message>
            <source>Not signed yet. It is kept, sealed, in your vault.</source>
            <translation>아직 서명하지 않았습니다. 내 금고에 봉인해 두었습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::OverviewPage</name>
        <message>
            <source>No charter is in force yet.</source>
            <translation>아직 효력 있는 심사계획이 없습니다.</translation>
        </message>
        <message>
            <source>Reviews acknowledged</source>
            <translation>평가 확인됨</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>서약 확인</translation>
        </message>
        <message>
            <source>all have signed</source>
            <translation>모두 서명함</translation>
        </message>
        <message>
            <source>some have not signed</source>
            <translation>서명하지 않은 사람 있음</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>늦을 듯</translation>
        </message>
        <message>
            <source>less than half at half time</source>
            <translation>절반이 지나고 절반 아래</translation>
        </message>
        <message>
            <source>Recused, conflicts</source>
            <translation>회피·충돌</translation>
        </message>
        <message>
            <source>known beforehand: %1</source>
            <translation>미리 안 것 %1</translation>
        </message>
        <message>
            <source>Review material</source>
            <translation>심사자료</translation>
        </message>
        <message>
            <source>none made yet</source>
            <translation>아직 만들지 않음</translation>
        </message>
        <message>
            <source>made</source>
            <translation>만듦</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>볼 것</translation>
        </message>
        <message>
            <source>all in order</source>
            <translation>이상 없음</translation>
        </message>
        <message>
            <source>refused or forked</source>
            <translation>미검증·갈라짐</translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers</source>
            <translation>
                <numerusform>심사위원 %n명</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>To contact</source>
            <translation>연락할 사람</translation>
        </message>
        <message>
            <source>Which reviewers</source>
            <translation>어떤 심사위원</translation>
        </message>
        <message>
            <source>Reviewers and what arrived of them</source>
            <translation>심사위원과 도착한 것</translation>
        </message>
        <message>
            <source>To do today</source>
            <translation>오늘 할 일</translation>
        </message>
        <message>
            <source>Capacity and demand</source>
            <translation>용량과 수요</translation>
        </message>
        <message>
            <source>all names are fictional</source>
            <translation>이름은 모두 가상</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PacketsPage</name>
        <message>
            <source>Write the packet to</source>
            <translation>증빙자료를 둘 곳</translation>
        </message>
        <message>
            <source>Packets (*.asice)</source>
            <translation>증빙자료 (*.asice)</translation>
        </message>
        <message>
            <source>Packet to be verified</source>
            <translation>확인할 증빙자료</translation>
        </message>
        <message>
            <source>Decision packets</source>
            <translation>심사결과 증빙자료</translation>
        </message>
        <message>
            <source>No packet has been made</source>
            <translation>아직 만든 증빙자료가 없습니다</translation>
        </message>
        <message>
            <source>A packet holds the adopted decisions with everything that proves them. Anybody can verify it without Simsa.</source>
            <translation>의결한 결정과 그 근거를 모두 담습니다. Simsa 없이도 누구나 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Make the archive packet…</source>
            <translation>보존용 증빙자료 만들기…</translation>
        </message>
        <message>
            <source>Archive packet…</source>
            <translation>보존용…</translation>
        </message>
        <message>
            <source>Applicant's packet…</source>
            <translation>신청자용</translation>
        </message>
        <message>
            <source>Verify a packet…</source>
            <translation>증빙자료 확인…</translation>
        </message>
        <message>
            <source>Packets; Enter verifies the one under the cursor</source>
            <translation>증빙자료, Enter로 확인</translation>
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
        <name>simsa::widgets::PassagePane</name>
        <message>
            <source>%1 · page %2</source>
            <translation>%1 · %2쪽</translation>
        </message>
        <message>
            <source>%1 · of an earlier file</source>
            <translation>%1 · 이전 파일</translation>
        </message>
        <message>
            <source>Passage %1, %2. %3</source>
            <translation>대목 %1, %2. %3</translation>
        </message>
        <message>
            <source>For no item</source>
            <translation>세부항목 없음</translation>
        </message>
        <message>
            <source>No passages yet.</source>
            <translation>아직 대목이 없습니다.</translation>
        </message>
        <message>
            <source>Select words with the pointer or Shift and the arrows, then press M.</source>
            <translation>글을 끌거나 Shift와 화살표로 고른 다음 M을 누르세요.</translation>
        </message>
        <message>
            <source>Remembered passages</source>
            <translation>남겨 둔 대목</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Note on the passage</source>
            <translation>대목에 남긴 메모</translation>
        </message>
        <message>
            <source>Item of the score sheet</source>
            <translation>평가표의 세부항목</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Remove this passage</source>
            <translation>이 대목 지우기</translation>
        </message>
        <message>
            <source>For your eyes only: it is never sent.</source>
            <translation>나만 보며, 보내지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PdfPane</name>
        <message>
            <source>%1 of %2</source>
            <translation>%2곳 가운데 %1</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>No attachments came with this proposal.</source>
            <translation>이 과제에는 첨부가 없습니다.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>여는 중…</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%2쪽 가운데 %1쪽</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>쪽 없음</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>첨부</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>폭 맞춤</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation>이전 쪽 (PgUp)</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>다음 쪽 (PgDn)</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>찾기 닫기</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>찾기 닫기 (Esc)</translation>
        </message>
        <message>
            <source>Plan of use</source>
            <translation>활용계획서</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>요약서</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>fit the whole page</comment>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Pages, outline and notes beside the page</source>
            <translation>쪽 옆에 쪽 그림·목차·메모</translation>
        </message>
        <message>
            <source>Pages, outline and notes beside the page (F4)</source>
            <translation>쪽 옆에 쪽 그림·목차·메모(F4)</translation>
        </message>
        <message>
            <source>Find in the attachments</source>
            <translation>첨부에서 찾기</translation>
        </message>
        <message>
            <source>Find in the attachments (Ctrl+F)</source>
            <translation>첨부에서 찾기(Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in all attachments</source>
            <translation>모든 첨부에서 찾기</translation>
        </message>
        <message>
            <source>Select words first: drag over them, or Shift with the arrows in the attachment.</source>
            <translation>먼저 글을 고르세요. 첨부에서 끌거나 Shift와 화살표를 씁니다.</translation>
        </message>
        <message>
            <source>Passage %1, page %2: %3</source>
            <translation>대목 %1, %2쪽: %3</translation>
        </message>
        <message>
            <source>The file of this passage was replaced; the passage and its note are still here.</source>
            <translation>이 대목이 있던 파일이 바뀌었습니다. 대목과 메모는 그대로 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PdfSide</name>
        <message>
            <source>Page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>이어지는 쪽 없음</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>%1 · page %2</source>
            <translation>%1 · %2쪽</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) so far</source>
            <translation>
                <numerusform>지금까지 %n곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Found in none of the attachments.</source>
            <translation>어느 첨부에도 없습니다.</translation>
        </message>
        <message>
            <source>The first %1 places of all attachments</source>
            <translation>모든 첨부에서 처음 %1곳</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in all attachments</source>
            <translation>
                <numerusform>모든 첨부에서 %n곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not be read: %1.</source>
            <translation>읽지 못한 첨부: %1.</translation>
        </message>
        <message>
            <source>Beside the pages</source>
            <translation>쪽 옆</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>목차</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>찾음</translation>
        </message>
        <message>
            <source>Outline of the attachment</source>
            <translation>첨부의 목차</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>찾은 곳</translation>
        </message>
        <message>
            <source>No outline.</source>
            <translation>목차가 없습니다.</translation>
        </message>
        <message>
            <source>This attachment came without one.</source>
            <translation>이 첨부에는 목차가 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Ctrl+F looks through all attachments of this proposal.</source>
            <translation>Ctrl+F로 이 과제의 모든 첨부에서 찾습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PdfView</name>
        <message>
            <source>Attachment</source>
            <translation>첨부</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>여는 중…</translation>
        </message>
        <message>
            <source>This PDF made its viewer stop.
Nothing else is affected; your review is safe. Tell the office that this attachment cannot be read.</source>
            <translation>이 PDF를 열다가 보기 기능이 멈췄습니다.
다른 것은 그대로이며 작성 중인 평가도 안전합니다. 담당자에게 이 첨부를 읽을 수 없다고 알려 주세요.</translation>
        </message>
        <message>
            <source>This PDF took too long to open.
Nothing else is affected; your review is safe. Tell the office that this attachment cannot be read.</source>
            <translation>이 PDF는 여는 데 너무 오래 걸려 멈췄습니다.
다른 것은 그대로이며 작성 중인 평가도 안전합니다. 담당자에게 이 첨부를 읽을 수 없다고 알려 주세요.</translation>
        </message>
        <message>
            <source>PDFs cannot be shown inside Simsa on this computer.
Save the attachment and open it with another program.</source>
            <translation>이 컴퓨터에서는 Simsa 안에서 PDF를 볼 수 없습니다.
첨부를 저장해 다른 프로그램으로 여세요.</translation>
        </message>
        <message>
            <source>This file is not a readable PDF.
Nothing else is affected; your review is safe. Tell the office that this attachment cannot be read.</source>
            <translation>이 파일은 읽을 수 있는 PDF가 아닙니다.
다른 것은 그대로이며 작성 중인 평가도 안전합니다. 담당자에게 이 첨부를 읽을 수 없다고 알려 주세요.</translation>
        </message>
        <message>
            <source>This page took too long to draw.</source>
            <translation>이 쪽은 그리는 데 너무 오래 걸려 멈췄습니다.</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>이 쪽은 그릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Page %1 of %2.</source>
            <translation>%2쪽 가운데 %1쪽.</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>고른 글: %1</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PeoplePage</name>
        <message numerus="yes">
            <source>%n people in the roster</source>
            <translation>
                <numerusform>명부 %n명</numerusform>
            </translation>
        </message>
        <message>
            <source>No roster is in force</source>
            <translation>아직 효력 있는 명부가 없습니다</translation>
        </message>
        <message>
            <source>A roster counts once the chair has countersigned it. Pull again to see.</source>
            <translation>위원장이 확인 서명하면 효력이 생깁니다. 다시 받아 보세요.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Filter by name, role or fingerprint</source>
            <translation>이름, 역할, 지문 거르기</translation>
        </message>
        <message>
            <source>Filter the people</source>
            <translation>사람 거르기</translation>
        </message>
        <message>
            <source>People, devices and certificates</source>
            <translation>사람, 기기, 인증서</translation>
        </message>
        <message>
            <source>Forgotten passphrase…</source>
            <translation>암호 잊음…</translation>
        </message>
        <message>
            <source>Lost laptop or certificate…</source>
            <translation>노트북·인증서 분실…</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PhaseBar</name>
        <message>
            <source>done</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>now</source>
            <translation>지금</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Steps of the call</source>
            <translation>공모의 단계</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PlanCompare</name>
        <message>
            <source>There is one plan only. Make another, or let the computer look for one.</source>
            <translation>안이 하나뿐입니다. 새 안을 만들거나 더 나은 안을 찾게 하세요.</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>안 견주기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PlanHead</name>
        <message>
            <source>%1 (Alt+%2)</source>
            <translation>%1 (Alt+%2)</translation>
        </message>
        <message>
            <source>Plans under consideration</source>
            <translation>검토 중인 안</translation>
        </message>
        <message>
            <source>Name of the plan</source>
            <translation>안 이름</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ 새 안</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>새 안</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>규칙</translation>
        </message>
        <message>
            <source>What a better plan is to make the most of</source>
            <translation>더 나은 안이 무엇을 가장 크게 할지</translation>
        </message>
        <message>
            <source>Find a better plan</source>
            <translation>더 나은 안 찾기</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>안 견주기</translation>
        </message>
        <message>
            <source>Sign plan…</source>
            <translation>배분안 서명…</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PlanPage</name>
        <message>
            <source>signed, and in force</source>
            <translation>서명함, 효력 있음</translation>
        </message>
        <message>
            <source>selected proposal %1</source>
            <translation>고른 과제 %1</translation>
        </message>
        <message>
            <source>%1, month</source>
            <translation>%1년 월</translation>
        </message>
        <message numerus="yes">
            <source>Chair, for office and committee: %n awards</source>
            <translation>
                <numerusform>위원장이 담당자와 위원회에 · 배정 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals that get nothing still need reasons; decisions wait for them.</source>
            <translation>
                <numerusform>배정받지 못한 %n건에 아직 사유가 없습니다. 사유가 있어야 상정합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its feasibility is checked once more. A plan signed later replaces it</source>
            <translation>용량을 한 번 더 확인합니다. 나중에 서명한 안이 대신합니다</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>아직 배분안이 없습니다</translation>
        </message>
        <message>
            <source>A plan starts from the official scores. Sign them first.</source>
            <translation>배분안은 공식 점수에서 시작합니다. 먼저 점수를 확정하세요.</translation>
        </message>
        <message>
            <source>To the scores</source>
            <translation>점수표로</translation>
        </message>
        <message>
            <source>Ranking with the plan; the cut line moves with Alt and the arrows</source>
            <translation>순위와 배분안, 선정선은 Alt+화살표로 옮김</translation>
        </message>
        <message>
            <source>Nodes by month</source>
            <translation>월별 서버</translation>
        </message>
        <message>
            <source>for consideration; another plan is signed</source>
            <translation>검토자료 · 다른 안이 서명되어 있습니다</translation>
        </message>
        <message>
            <source>for consideration; nothing is signed yet</source>
            <translation>검토자료 · 아직 서명한 안이 없습니다</translation>
        </message>
        <message>
            <source>Sign this plan: %1</source>
            <translation>이 배분안에 서명합니다: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) by hand still need a reason for the minutes.</source>
            <translation>
                <numerusform>손질한 %n건에 회의록에 남길 사유가 아직 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>사유 쓰기</translation>
        </message>
        <message>
            <source>line</source>
            <translation>선</translation>
        </message>
        <message>
            <source>size</source>
            <translation>규모</translation>
        </message>
        <message>
            <source>start</source>
            <translation>시작 월</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>클러스터</translation>
        </message>
        <message>
            <source>Removed. Ctrl+Z brings it back.</source>
            <translation>지웠습니다. Ctrl+Z로 되돌립니다.</translation>
        </message>
        <message>
            <source>The last plan stays.</source>
            <translation>마지막 안은 지우지 않습니다.</translation>
        </message>
        <message>
            <source>This plan was found by the computer. Rows and line move in a plan by rank.</source>
            <translation>프로그램이 찾은 안입니다. 행과 선은 심사순 안에서 옮깁니다.</translation>
        </message>
        <message>
            <source>%1: no such choice</source>
            <translation>%1: 고를 수 없는 값입니다</translation>
        </message>
        <message>
            <source>%1 awards, %2 node-months</source>
            <translation>배정 %1건, %2 서버·월</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>되돌릴 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>다시 할 것이 없습니다</translation>
        </message>
        <message>
            <source>By rank %1</source>
            <translation>심사순 %1</translation>
        </message>
        <message>
            <source>There are as many plans as can be kept. Remove one first.</source>
            <translation>보관할 수 있는 안이 꽉 찼습니다. 먼저 하나를 지우세요.</translation>
        </message>
        <message>
            <source>Looking for a better plan</source>
            <translation>더 나은 안을 찾고 있습니다</translation>
        </message>
        <message>
            <source>Looking for a better plan: value %1</source>
            <translation>더 나은 안을 찾고 있습니다: 값 %1</translation>
        </message>
        <message>
            <source>at most %1 % more</source>
            <translation>많아야 %1 % 더</translation>
        </message>
        <message>
            <source>No better plan exists: proven in %1.</source>
            <translation>더 나은 안은 없습니다. %1 만에 증명했습니다.</translation>
        </message>
        <message>
            <source>The best plan found in %1 stands beside yours.</source>
            <translation>%1 동안 찾은 가장 나은 안이 옆에 있습니다.</translation>
        </message>
        <message>
            <source>Working out what it would take</source>
            <translation>넣으면 얼마나 드는지 계산하고 있습니다</translation>
        </message>
        <message>
            <source>Working out what the rules cost</source>
            <translation>규칙의 비용을 계산하고 있습니다</translation>
        </message>
        <message>
            <source>second</source>
            <comment>of the time it may take</comment>
            <translation>경과(초)</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PlanWhy</name>
        <message>
            <source>Why it came out so: %1 %2</source>
            <translation>왜 이렇게 되었나: %1 %2</translation>
        </message>
        <message>
            <source>rank %1 · %2</source>
            <translation>%1위 · %2점</translation>
        </message>
        <message>
            <source>Write reasons</source>
            <translation>사유 쓰기</translation>
        </message>
        <message>
            <source>Why the selected proposal came out so</source>
            <translation>고른 과제가 이렇게 된 까닭</translation>
        </message>
        <message>
            <source>Reason for the change, for the minutes</source>
            <translation>바꾼 사유 (회의록에 남습니다)</translation>
        </message>
        <message>
            <source>What if it were in?</source>
            <translation>넣으면 얼마나 드나</translation>
        </message>
        <message>
            <source>What the rules cost</source>
            <translation>규칙의 비용</translation>
        </message>
        <message>
            <source>Needed before the plan can be signed</source>
            <translation>사유가 있어야 서명할 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PledgePage</name>
        <message>
            <source>Pledge</source>
            <translation>서약</translation>
        </message>
        <message numerus="yes">
            <source>Assigned to you: %n proposal(s). The contents open once this is signed.</source>
            <translation>
                <numerusform>맡은 과제는 %n건입니다. 서약에 서명하면 내용이 열립니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>I review fairly and by the criteria of this call alone.

I declare every conflict of interest and do not review proposals I have one with.

I do not pass on, copy or use anything I learn from the proposals, and I enter nothing of them into outside services, generative AI included.

I do not tell anybody who reviewed what, or how, and I delete the material when the call is closed.</source>
            <translation>이 공모의 기준만으로 공정하게 평가합니다.

이해관계가 있으면 빠짐없이 밝히고, 그 과제는 평가하지 않습니다.

과제에서 알게 된 내용을 알리거나 베끼거나 쓰지 않으며, 생성형 인공지능을 포함한 외부 서비스에 입력하지 않습니다.

누가 무엇을 어떻게 평가했는지 알리지 않으며, 공모가 끝나면 자료를 지웁니다.</translation>
        </message>
        <message>
            <source>Text of the pledge</source>
            <translation>서약문</translation>
        </message>
        <message>
            <source>Sign and begin</source>
            <translation>서명하고 시작</translation>
        </message>
        <message>
            <source>Your signature on exactly this text goes to the office and the committee.</source>
            <translation>이 글 그대로에 한 서명이 담당자와 위원회에 전해집니다.</translation>
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
        <name>simsa::widgets::ProposalHeader</name>
        <message>
            <source>recused</source>
            <translation>회피함</translation>
        </message>
        <message>
            <source>Recuse…</source>
            <translation>회피…</translation>
        </message>
        <message>
            <source>Declare a conflict of interest; the contents close</source>
            <translation>이해관계를 밝히고 회피합니다. 내용이 닫힙니다</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ProposalList</name>
        <message>
            <source>No proposal matches “%1”.</source>
            <translation>‘%1’에 맞는 과제가 없습니다.</translation>
        </message>
        <message>
            <source>Searched among %1.</source>
            <translation>전체 %1건 가운데 찾았습니다.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>거르기 지우기</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>해당하는 과제가 없습니다.</translation>
        </message>
        <message>
            <source>None of the %1 proposals is in this state.</source>
            <translation>전체 %1건 가운데 이 상태인 과제가 없습니다.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>남음</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>봉인</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>접수번호순</translation>
        </message>
        <message>
            <source>My score</source>
            <translation>내 점수</translation>
        </message>
        <message>
            <source>Filter title, organisation, 초성</source>
            <translation>제목·기관·초성 거르기</translation>
        </message>
        <message>
            <source>Filter proposals</source>
            <translation>과제 거르기</translation>
        </message>
        <message>
            <source>Which proposals</source>
            <translation>어느 과제</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>과제</translation>
        </message>
        <message>
            <source>Order by number</source>
            <translation>접수번호순으로</translation>
        </message>
        <message>
            <source>Order by my score, highest first</source>
            <translation>내 점수 높은 순으로</translation>
        </message>
        <message>
            <source>next open</source>
            <translation>다음 미완료</translation>
        </message>
        <message>
            <source>Next unfinished proposal (N or F7)</source>
            <translation>다음 미완료 과제 (N 또는 F7)</translation>
        </message>
        <message>
            <source>* not complete</source>
            <translation>* 아직 다 매기지 않음</translation>
        </message>
        <message>
            <source>Last pass</source>
            <translation>마지막 점검</translation>
        </message>
        <message>
            <source>Shuffled order for a last pass, the same every time</source>
            <translation>마지막 점검용으로 섞은 순서(언제나 같음)</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>묶지 않음</translation>
        </message>
        <message>
            <source>Grouped by pool</source>
            <translation>지원유형으로 묶기</translation>
        </message>
        <message>
            <source>Grouped by field</source>
            <translation>분야로 묶기</translation>
        </message>
        <message>
            <source>Grouped by state</source>
            <translation>상태로 묶기</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>묶기</translation>
        </message>
        <message>
            <source>Group by pool, field or state (G)</source>
            <translation>지원유형·분야·상태로 묶기(G)</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::QuestionBar</name>
        <message>
            <source>Q: %1</source>
            <comment>question</comment>
            <translation>질문: %1</translation>
        </message>
        <message>
            <source>A: %1</source>
            <comment>answer</comment>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>The office has not answered yet.</source>
            <translation>담당자가 아직 답하지 않았습니다.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>The chair sent this review back with a question</source>
            <translation>위원장이 이 평가를 질문과 함께 돌려보냈습니다</translation>
        </message>
        <message>
            <source>The office sent this review back with a question</source>
            <translation>담당자가 이 평가를 질문과 함께 돌려보냈습니다</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>답</translation>
        </message>
        <message>
            <source>office and chair alone</source>
            <translation>담당자와 위원장만</translation>
        </message>
        <message>
            <source>Answer, leave the review as it is</source>
            <translation>답하고 평가는 그대로 두기</translation>
        </message>
        <message>
            <source>Write a new version…</source>
            <translation>새 판 쓰기…</translation>
        </message>
        <message>
            <source>You sealed this review on two computers. The version of %1 counts until you choose or combine.</source>
            <translation>이 평가를 두 컴퓨터에서 봉인했습니다. 고르거나 합칠 때까지 %1 판을 반영합니다.</translation>
        </message>
        <message>
            <source>Compare and choose…</source>
            <translation>견주어 고르기…</translation>
        </message>
        <message>
            <source>Questions about this proposal: %1, %2 not answered yet</source>
            <translation>이 과제에 대한 질문 %1건, 답 없음 %2건</translation>
        </message>
        <message>
            <source>Questions about this proposal: %1</source>
            <translation>이 과제에 대한 질문 %1건</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>접기</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>펼치기</translation>
        </message>
        <message>
            <source>Hide questions and answers</source>
            <translation>질문과 답 접기</translation>
        </message>
        <message>
            <source>Show questions and answers</source>
            <translation>질문과 답 펼치기</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>질문과 답</translation>
        </message>
        <message>
            <source>Your question to the office</source>
            <translation>담당자에게 할 질문</translation>
        </message>
        <message>
            <source>Only the office reads who asked. Its answer goes, without names, to every reviewer of this proposal.</source>
            <translation>누가 물었는지는 담당자만 봅니다. 답은 이름 없이 이 과제의 모든 심사위원에게 갑니다.</translation>
        </message>
        <message>
            <source>Ask the office</source>
            <translation>담당자에게 묻기</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>나중에 쓰기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::QuestionsPage</name>
        <message>
            <source>Which questions are shown</source>
            <translation>보이는 질문</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>미답</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to be answered</source>
            <translation>
                <numerusform>답할 질문 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>proposal, who, when</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>The reviewer sealed a new version.</source>
            <translation>심사위원이 새 판을 봉인했습니다.</translation>
        </message>
        <message>
            <source>Waits for the reviewer.</source>
            <translation>심사위원의 답을 기다립니다.</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>다시 저장</translation>
        </message>
        <message>
            <source>Nobody has asked anything</source>
            <translation>들어온 질문이 없습니다</translation>
        </message>
        <message>
            <source>A reviewer's question arrives with the next exchange.</source>
            <translation>심사위원의 질문은 다음 주고받기 때 들어옵니다.</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>다시 받기</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>질문과 답</translation>
        </message>
        <message>
            <source>The question, as all reviewers of the proposal read it</source>
            <translation>그 과제의 모든 심사위원이 읽을 질문</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>답</translation>
        </message>
        <message>
            <source>Goes to every reviewer of the proposal who is not in conflict, and to the chair. It names nobody; an answer that holds the asker's name or organisation is refused.</source>
            <translation>이해충돌이 없는 그 과제의 모든 심사위원과 위원장에게 갑니다. 이름은 적히지 않으며, 물은 사람의 이름이나 소속이 든 답은 받지 않습니다.</translation>
        </message>
        <message>
            <source>Answer everybody</source>
            <translation>모두에게 답하기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::RankingPage</name>
        <message>
            <source>One place better</source>
            <translation>한 칸 위로</translation>
        </message>
        <message>
            <source>One place worse</source>
            <translation>한 칸 아래로</translation>
        </message>
        <message>
            <source>Tie with the one above</source>
            <translation>위 과제와 동순위</translation>
        </message>
        <message>
            <source>Rank by my scores</source>
            <translation>내 점수로 순위 매기기</translation>
        </message>
        <message>
            <source>Compare with another</source>
            <translation>다른 과제와 비교</translation>
        </message>
        <message>
            <source>Ranked by your scores. Ctrl+Z brings the other order back.</source>
            <translation>내 점수로 순위를 매겼습니다. Ctrl+Z로 되돌립니다.</translation>
        </message>
        <message>
            <source>How your own scores are spread. Others' scores are not in it.</source>
            <translation>내가 준 점수의 분포입니다. 다른 심사위원의 점수는 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>How often you gave each level.</source>
            <translation>등급마다 몇 번 주었는지 보입니다.</translation>
        </message>
        <message>
            <source>%1 is marked. Choose another to see both side by side.</source>
            <translation>%1을(를) 표시했습니다. 다른 과제를 고르면 나란히 보입니다.</translation>
        </message>
        <message>
            <source>Press C on one proposal, then choose another.</source>
            <translation>과제 하나에서 C를 누른 뒤 다른 과제를 고르세요.</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1와(과) %2 나란히</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>내 순위</translation>
        </message>
        <message>
            <source>For your eyes only: it is never sent.</source>
            <translation>나만 보며, 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>위로</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>아래로</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>동순위</translation>
        </message>
        <message>
            <source>By my scores</source>
            <translation>내 점수대로</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>분포</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>나란히</translation>
        </message>
        <message>
            <source>What is shown beside</source>
            <translation>옆에 보일 것</translation>
        </message>
        <message>
            <source>Beside the ranking</source>
            <translation>순위 옆 표</translation>
        </message>
        <message>
            <source>%1 is now in place %2, tied.</source>
            <translation>%1: 이제 공동 %2위입니다.</translation>
        </message>
        <message>
            <source>%1 is now in place %2.</source>
            <translation>%1: 이제 %2위입니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::RecommendationField</name>
        <message>
            <source>Recommend</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>nodes</source>
            <translation>대</translation>
        </message>
        <message>
            <source>months</source>
            <translation>개월</translation>
        </message>
        <message>
            <source>Recommended nodes</source>
            <translation>추천하는 서버 대수</translation>
        </message>
        <message>
            <source>Recommended months</source>
            <translation>추천하는 개월 수</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::RecoveryPage</name>
        <message>
            <source>Say how the person was recognised.</source>
            <translation>본인을 어떻게 확인했는지 적으세요.</translation>
        </message>
        <message>
            <source>Nothing was changed. Never ask for a passphrase.</source>
            <translation>바뀐 것은 없습니다. 암호는 절대로 묻지 마세요.</translation>
        </message>
        <message>
            <source>The new device's request</source>
            <translation>새 기기의 요청</translation>
        </message>
        <message>
            <source>Requests (*.simsa-request)</source>
            <translation>요청 (*.simsa-request)</translation>
        </message>
        <message>
            <source>Lost laptop or certificate: %1</source>
            <translation>노트북·인증서 분실: %1</translation>
        </message>
        <message>
            <source>Forgotten passphrase: %1</source>
            <translation>암호 잊음: %1</translation>
        </message>
        <message>
            <source>Make sure that it is them: by face, by a number you know. Never ask for a passphrase; nobody but them may know one.</source>
            <translation>얼굴이나 알고 있는 전화번호로 본인인지 확인하세요. 암호는 묻지 않습니다. 본인 말고는 아무도 알아서는 안 됩니다.</translation>
        </message>
        <message>
            <source>Shown once the check is noted.</source>
            <translation>확인을 적으면 나타납니다.</translation>
        </message>
        <message>
            <source>Revoked. The next checkpoint carries it to everybody.</source>
            <translation>폐지했습니다. 다음 기점이 모두에게 알립니다.</translation>
        </message>
        <message>
            <source>At the authority, which keeps a vault of its own.</source>
            <translation>따로 보관함을 가진 인증기관에서 합니다.</translation>
        </message>
        <message>
            <source>Certified.</source>
            <translation>인증서를 발급했습니다.</translation>
        </message>
        <message>
            <source>They make a new vault ("Enrol this computer") and send its request.</source>
            <translation>본인이 새 보관함을 만들고(“이 컴퓨터 등록”) 요청 파일을 보냅니다.</translation>
        </message>
        <message>
            <source>Request of "%1". Have them read it aloud, or scan it; Enter only if it is the same.</source>
            <translation>“%1”의 요청입니다. 소리 내어 읽게 하거나 코드를 찍으세요. 같을 때만 Enter를 누릅니다.</translation>
        </message>
        <message>
            <source>The roster with the new device is signed and waits for the chair to countersign. Send the reply and read this aloud. You may leave: this goes on from here.</source>
            <translation>새 기기가 든 명부에 서명했고 위원장의 확인 서명을 기다립니다. 회신을 보내고 이것을 읽어 주세요. 나가도 여기서 이어집니다.</translation>
        </message>
        <message>
            <source>Countersigned.</source>
            <translation>위원장이 확인 서명했습니다.</translation>
        </message>
        <message>
            <source>The chair countersigns the roster with the new device.</source>
            <translation>위원장이 새 기기가 든 명부에 확인 서명합니다.</translation>
        </message>
        <message>
            <source>Done. Send them the new bundle; their acknowledged reviews count as before.</source>
            <translation>끝났습니다. 새 심사자료를 보내세요. 확인된 평가는 그대로 유효합니다.</translation>
        </message>
        <message>
            <source>Their bundle is sealed again, to the new device only.</source>
            <translation>심사자료를 새 기기로만 다시 봉인합니다.</translation>
        </message>
        <message>
            <source>Open the authority</source>
            <translation>인증기관 열기</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>폐지</translation>
        </message>
        <message>
            <source>Sign the roster</source>
            <translation>명부에 서명</translation>
        </message>
        <message>
            <source>Make the bundle again…</source>
            <translation>심사자료 다시 만들기…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>1. Identity check</source>
            <translation>1. 본인 확인</translation>
        </message>
        <message>
            <source>2. What is lost</source>
            <translation>2. 무엇을 잃나</translation>
        </message>
        <message>
            <source>3. Revoke the old device</source>
            <translation>3. 옛 기기 폐지</translation>
        </message>
        <message>
            <source>4. Certify the new device</source>
            <translation>4. 새 기기 인증</translation>
        </message>
        <message>
            <source>5. The chair</source>
            <translation>5. 위원장</translation>
        </message>
        <message>
            <source>6. Send again</source>
            <translation>6. 다시 보내기</translation>
        </message>
        <message>
            <source>How the person was recognised</source>
            <translation>본인을 확인한 방법</translation>
        </message>
        <message>
            <source>Out of their hands since</source>
            <translation>손에 없었던 때부터</translation>
        </message>
        <message>
            <source>Folder of the authority's vault</source>
            <translation>인증기관 보관함 폴더</translation>
        </message>
        <message>
            <source>Passphrase of the authority's vault</source>
            <translation>인증기관 보관함의 암호</translation>
        </message>
        <message>
            <source>Enter if it is the same, or scan its code here</source>
            <translation>같으면 Enter, 또는 코드를 여기에 찍기</translation>
        </message>
        <message>
            <source>Fingerprint of the request</source>
            <translation>요청의 지문</translation>
        </message>
        <message>
            <source>Fingerprint of the reply</source>
            <translation>회신의 지문</translation>
        </message>
        <message>
            <source>QR code of the fingerprint</source>
            <translation>지문의 QR 코드</translation>
        </message>
        <message>
            <source>What became of each review</source>
            <translation>평가마다 어떻게 되었나</translation>
        </message>
        <message>
            <source>Note it and see what is lost</source>
            <translation>적고 무엇을 잃는지 보기</translation>
        </message>
        <message>
            <source>Choose the request…</source>
            <translation>요청 고르기…</translation>
        </message>
        <message>
            <source>It is the same: certify</source>
            <translation>같음: 인증서 발급</translation>
        </message>
        <message>
            <source>Save the reply…</source>
            <translation>회신 저장…</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::RecuseForm</name>
        <message>
            <source>Recuse yourself from this proposal</source>
            <translation>이 과제를 회피합니다</translation>
        </message>
        <message>
            <source>Its contents close at once: attachments, scores, ranking and plans. Until it is sealed you can take it back.</source>
            <translation>첨부 문서, 점수, 순위와 배분 결과가 바로 닫힙니다. 봉인하기 전에는 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Kind of conflict</source>
            <translation>이해관계 종류</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>The office and the chair read this. Applicants and other reviewers do not.</source>
            <translation>담당자와 위원장이 읽습니다. 신청기관과 다른 심사위원은 모릅니다.</translation>
        </message>
        <message>
            <source>Recuse</source>
            <translation>회피</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>돌아가기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::RecusedPage</name>
        <message>
            <source>You recused yourself</source>
            <translation>회피한 과제입니다</translation>
        </message>
        <message>
            <source>Its contents are closed. Attachments, scores, discussion, ranking and plans are not shown, and totals leave this proposal out.</source>
            <translation>내용을 닫았습니다. 첨부 문서, 점수, 토론, 순위와 배분 결과는 보이지 않으며, 합계에서도 이 과제를 뺐습니다.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>적은 말</translation>
        </message>
        <message>
            <source>Who knows</source>
            <translation>누가 압니까</translation>
        </message>
        <message>
            <source>The office and the chair. Applicants and other reviewers do not.</source>
            <translation>담당자와 위원장. 신청기관과 다른 심사위원은 모릅니다</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Sealed: only the office and the chair can lift it</source>
            <translation>봉인함: 담당자와 위원장만 풀 수 있습니다</translation>
        </message>
        <message>
            <source>Not sealed yet: you can take it back</source>
            <translation>아직 봉인 전: 되돌릴 수 있습니다</translation>
        </message>
        <message>
            <source>Next open proposal</source>
            <translation>다음 미완료 과제</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>회피 되돌리기</translation>
        </message>
        <message>
            <source>Seal the recusal…</source>
            <translation>회피 봉인…</translation>
        </message>
        <message>
            <source>A sealed recusal cannot be taken back here. If it was sealed by mistake, tell the office.</source>
            <translation>봉인하면 되돌릴 수 없습니다. 잘못 봉인했다면 담당자에게 알려 주세요.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ReturnForm</name>
        <message>
            <source>Question to %1 about this review</source>
            <translation>%1 심사위원에게 이 평가에 대해 묻기</translation>
        </message>
        <message>
            <source>The review counts as it is until its author seals a new version. Other reviewers do not read this.</source>
            <translation>새 판을 봉인할 때까지 지금 평가를 반영합니다. 다른 심사위원은 읽지 못합니다.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>돌려보내기</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>나중에 쓰기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ReviewPage</name>
        <message>
            <source>Nothing left.</source>
            <translation>남은 과제가 없습니다.</translation>
        </message>
        <message>
            <source>%1 sealed, %2 acknowledged.</source>
            <translation>%1건을 봉인했고 %2건이 확인되었습니다.</translation>
        </message>
        <message>
            <source>Look at the reviews again</source>
            <translation>평가 다시 보기</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>다시 저장</translation>
        </message>
        <message>
            <source>No review material yet.</source>
            <translation>아직 심사자료가 없습니다.</translation>
        </message>
        <message>
            <source>Drop the .simsa file from the office here.</source>
            <translation>담당자가 보낸 .simsa 파일을 이 창에 놓으세요.</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>심사자료 열기…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>심사</translation>
        </message>
        <message>
            <source>Pledge signed.</source>
            <translation>서약에 서명했습니다.</translation>
        </message>
        <message>
            <source>Recusal from %1 sealed.</source>
            <translation>%1 회피를 봉인했습니다.</translation>
        </message>
        <message>
            <source>Review of %1 sealed. Waiting to be sent: %2.</source>
            <translation>%1 평가를 봉인했습니다. 보내기 대기 %2건</translation>
        </message>
        <message>
            <source>The file says what is here already.</source>
            <translation>파일 내용이 이미 여기 있는 것과 같습니다.</translation>
        </message>
        <message>
            <source>There is no earlier draft of this review.</source>
            <translation>이 평가에는 이전 초안이 없습니다.</translation>
        </message>
        <message>
            <source>Earlier drafts</source>
            <translation>이전 초안</translation>
        </message>
        <message>
            <source>%1 · total %2</source>
            <comment>time, points</comment>
            <translation>%1 · 총점 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) replaced.</source>
            <translation>
                <numerusform>초안 %n건을 바꾸었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No passages yet. Select words and press M.</source>
            <translation>아직 대목이 없습니다. 글을 고르고 M을 누르세요.</translation>
        </message>
        <message>
            <source>Asked. The answer comes with a later exchange.</source>
            <translation>물었습니다. 답은 다음 주고받기 때 옵니다.</translation>
        </message>
        <message>
            <source>Answered; the review stays as it is.</source>
            <translation>답했습니다. 평가는 그대로입니다.</translation>
        </message>
        <message>
            <source>Versions of this review</source>
            <translation>이 평가의 판</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>your other computer</source>
            <translation>다른 컴퓨터</translation>
        </message>
        <message>
            <source>%1 · %2 · total %3</source>
            <comment>time, computer, points</comment>
            <translation>%1 · %2 · 총점 %3</translation>
        </message>
        <message>
            <source>Both say the same. Seal one with a reason; it replaces both.</source>
            <translation>두 판의 내용이 같습니다. 사유를 적고 봉인하면 둘 다 대신합니다.</translation>
        </message>
        <message>
            <source>What is here now</source>
            <translation>지금 여기 있는 것</translation>
        </message>
        <message>
            <source>Kept as a draft. Sealed with a reason, it replaces both versions.</source>
            <translation>초안으로 저장했습니다. 사유를 적고 봉인하면 두 판을 대신합니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ScoreFoot</name>
        <message>
            <source>Total %1</source>
            <translation>합계 %1</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>/ %1 points given</source>
            <translation>/ 매긴 배점 %1</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>빠진 것 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>남은 것 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>next gap</source>
            <translation>다음 빈 곳</translation>
        </message>
        <message>
            <source>Preview and seal…</source>
            <translation>봉인 미리보기…</translation>
        </message>
        <message>
            <source>Write a new version…</source>
            <translation>새 판 쓰기…</translation>
        </message>
        <message>
            <source>A sealed review is only replaced by a new version with a reason</source>
            <translation>봉인한 평가는 사유를 적은 새 판으로만 바뀝니다</translation>
        </message>
        <message>
            <source>Shows exactly what will be signed (Ctrl+Enter)</source>
            <translation>서명할 내용을 그대로 보여 줍니다 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>First fill in what is missing (F8)</source>
            <translation>먼저 빠진 것을 채우세요 (F8)</translation>
        </message>
        <message>
            <source>Go to what is missing: %1</source>
            <translation>빠진 곳으로: %1</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ScoreItem</name>
        <message>
            <source>Comment on %1</source>
            <comment>item number</comment>
            <translation>%1 의견</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ScoreSheet</name>
        <message>
            <source>Scores</source>
            <translation>점수</translation>
        </message>
        <message>
            <source>%1 of %2 set · %3</source>
            <translation>%2개 가운데 %1개 매김 · %3</translation>
        </message>
        <message>
            <source>Show the score sheet</source>
            <translation>평가표 펼치기</translation>
        </message>
        <message>
            <source>Fold the score sheet</source>
            <translation>평가표 접기</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::SideBySide</name>
        <message>
            <source>Back to the table</source>
            <translation>점수표로</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::SpellMarks</name>
        <message>
            <source>No better word is known</source>
            <translation>더 나은 말을 찾지 못했습니다</translation>
        </message>
        <message>
            <source>“%1” is right</source>
            <translation>“%1” 그대로 둠</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::SuggestionList</name>
        <message>
            <source>Look at these for a conflict</source>
            <translation>회피할지 살펴볼 과제</translation>
        </message>
        <message>
            <source>The office found these by comparing names and organisations. You decide.</source>
            <translation>담당자가 이름과 기관을 견주어 찾은 것입니다. 판단은 직접 합니다.</translation>
        </message>
        <message>
            <source>Recuse…</source>
            <translation>회피…</translation>
        </message>
        <message>
            <source>Recuse from %1</source>
            <translation>%1 회피</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::TodoList</name>
        <message>
            <source>Nothing waits for you.</source>
            <translation>기다리는 일이 없습니다.</translation>
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
            <source>Find a command or proposal (Ctrl+K)</source>
            <translation>명령·과제 찾기 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Find</source>
            <comment>command or proposal</comment>
            <translation>명령·과제 찾기</translation>
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
        <message>
            <source>Opening the vault…</source>
            <translation>보관함을 여는 중…</translation>
        </message>
        <message>
            <source>PIN of the token</source>
            <translation>토큰의 PIN</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::VerifyPage</name>
        <message>
            <source>Verified on this computer in %1 s. No vault was opened and no network used.</source>
            <translation>이 컴퓨터에서 %1초 동안 확인했습니다. 보관함은 열지 않았고, 네트워크도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Packet to be verified</source>
            <translation>확인할 증빙자료</translation>
        </message>
        <message>
            <source>Packets (*.asice)</source>
            <translation>증빙자료 (*.asice)</translation>
        </message>
        <message>
            <source>Verify a packet</source>
            <translation>증빙자료 확인</translation>
        </message>
        <message>
            <source>Drop a packet (.asice) to verify. No passphrase needed.</source>
            <translation>확인할 증빙자료(.asice)를 이 창에 놓으세요. 보관함 암호는 필요 없습니다.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>다른 파일…</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>확인한 것</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>서명한 사람</translation>
        </message>
        <message>
            <source>What it does not prove</source>
            <translation>증명하지 않는 것</translation>
        </message>
        <message>
            <source>Verify without Simsa</source>
            <translation>Simsa 없이 확인하기</translation>
        </message>
        <message>
            <source>openssl and unzip alone show the same. The packet's README says it, too.</source>
            <translation>같은 결과를 openssl과 unzip만으로 얻을 수 있습니다. 증빙자료의 README에도 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::VersionsPage</name>
        <message>
            <source>Choose of two versions</source>
            <translation>두 판 가운데 고르기</translation>
        </message>
        <message>
            <source>← and → choose part by part; what is the same is not listed.</source>
            <translation>← → 로 한 부분씩 고릅니다. 같은 부분은 나오지 않습니다.</translation>
        </message>
        <message>
            <source>Parts that differ</source>
            <translation>다른 부분</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>부분</translation>
        </message>
        <message>
            <source>Both texts in full</source>
            <translation>두 글 전체</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>All of the left</source>
            <translation>왼쪽 전부</translation>
        </message>
        <message>
            <source>All of the right</source>
            <translation>오른쪽 전부</translation>
        </message>
        <message>
            <source>Keep this choice</source>
            <translation>이대로 저장</translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::WaitingPage</name>
        <message>
            <source>Open review material</source>
            <translation>심사자료 열기</translation>
        </message>
        <message>
            <source>Review material (*.simsa)</source>
            <translation>심사자료 (*.simsa)</translation>
        </message>
        <message>
            <source>No review material yet</source>
            <translation>아직 심사자료가 없습니다</translation>
        </message>
        <message>
            <source>This vault is enrolled for %1. Drop the .simsa file from the office here, or open it.</source>
            <translation>%1 앞으로 등록된 보관함입니다. 담당자가 보낸 .simsa 파일을 이 창에 놓거나 여세요.</translation>
        </message>
        <message>
            <source>Open review material…</source>
            <translation>심사자료 열기…</translation>
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
            <translation>받은 .simsa 파일을 고르거나 놓으세요. 등록이 끝나야 열립니다.</translation>
        </message>
        <message>
            <source>Look around in the practice call</source>
            <translation>연습 공모로 둘러보기</translation>
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
        <message>
            <source>Open invented proposals, score, seal. Nothing is sent.</source>
            <translation>지어낸 과제를 열고, 점수를 매기고, 봉인해 봅니다. 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Drop review material (.simsa), an enrolment reply (.simsa-enrolment) or a packet (.asice) anywhere in this window; it opens in the right place.</source>
            <translation>심사자료(.simsa), 등록 회신(.simsa-enrolment), 증빙자료(.asice)를 이 창에 놓으면 알맞은 곳에서 열립니다</translation>
        </message>
    </context>
</TS>
