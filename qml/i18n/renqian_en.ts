<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AddUserDialog</name>
    <message>
        <source>添加用户</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>新用户的学习记录从零开始，与其他人分开。</source>
        <translation>Their records begin at nothing, apart from everybody else&apos;s.</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>AnswerOptions</name>
    <message>
        <source>选对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>你选了 %1，正确</source>
        <translation>You chose %1, right</translation>
    </message>
    <message>
        <source>漏选</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>多选了</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>你选了 %1</source>
        <translation>You chose %1</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>答题卡，已答 %1，未答 %2，标记 %3</source>
        <translation>Answer sheet, %1 answered, %2 unanswered, %3 marked</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复 %1 的备份</source>
        <translation>Restore the backup of %1</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>每次交卷后自动备份，保留最近十份和一个月内每天一份。</source>
        <translation>Made after each submission; the last ten and one a day for a month are kept.</translation>
    </message>
    <message>
        <source>还没有备份。每次交卷后会自动备份。</source>
        <translation>No backup yet. One is made after each submission.</translation>
    </message>
    <message>
        <source>显示全部 %1 份</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>BankInstallPage</name>
    <message>
        <source>装入题库</source>
        <translation>Install banks</translation>
    </message>
    <message>
        <source>正在检查第 %1 / %2 个文件</source>
        <translation>Checking file %1 of %2</translation>
    </message>
    <message>
        <source>正在检查</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>问题 %1</source>
        <translation>Problems %1</translation>
    </message>
    <message>
        <source>学员报告 %1</source>
        <translation>Reports %1</translation>
    </message>
    <message>
        <source>文件 %1</source>
        <translation>Files %1</translation>
    </message>
    <message>
        <source>没有题库文件</source>
        <translation>No bank files</translation>
    </message>
    <message>
        <source>题库文件的扩展名是 .yaml。</source>
        <translation>The files of banks end in .yaml.</translation>
    </message>
    <message>
        <source>返回题库</source>
        <translation>Back to banks</translation>
    </message>
    <message numerus="yes">
        <source>装入 %n 个题库</source>
        <translation>
            <numerusform>Install %n bank</numerusform>
            <numerusform>Install %n banks</numerusform>
        </translation>
    </message>
    <message>
        <source>没有可以装入的题库</source>
        <translation>Nothing to install</translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>共 %1 个文件，可用 %2 题</source>
        <translation>Files: %1, usable questions: %2</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Banks</translation>
    </message>
    <message>
        <source>%1，%2 个文件没有使用</source>
        <translation>%1, files not used: %2</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>打开题库文件夹</source>
        <translation>Open bank folder</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>文件 %1</source>
        <translation>Files %1</translation>
    </message>
    <message>
        <source>问题 %1</source>
        <translation>Findings %1</translation>
    </message>
    <message>
        <source>还没有题库</source>
        <translation>No banks yet</translation>
    </message>
    <message>
        <source>装入题库</source>
        <translation>Install banks</translation>
    </message>
    <message>
        <source>点“装入题库”，选题库文件（.yaml）或者放着它们的文件夹。</source>
        <translation>Press &quot;Install banks&quot; and choose a bank file (.yaml) or the folder that holds them.</translation>
    </message>
    <message>
        <source>打开哪个题库文件或文件夹？</source>
        <translation>Which bank file or folder?</translation>
    </message>
    <message>
        <source>先检查，再选装入哪些。文件夹连同下级文件夹一起看；学员交来的存疑题目也在这里打开。</source>
        <translation>They are checked first; then you choose which to install. Folders are searched with those inside them. Reports that learners handed over are opened here too.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>BasisFold</name>
    <message>
        <source>本题暂未关联法条</source>
        <translation>No article is linked to this question yet</translation>
    </message>
    <message>
        <source>已展开</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>已折叠</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>《%1》</source>
        <comment>name of a statute</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
</context>
<context>
    <name>BasisList</name>
    <message>
        <source>《%1》</source>
        <comment>name of a statute</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>本题暂未关联法条</source>
        <translation>No article is linked to this question yet</translation>
    </message>
    <message>
        <source>答案 %1 核对</source>
        <translation>Key checked on %1</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>打开原文：%1</source>
        <translation>Open the text: %1</translation>
    </message>
</context>
<context>
    <name>BasisPanel</name>
    <message>
        <source>法律依据和笔记</source>
        <translation>Basis and note</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>结束练习后显示。</source>
        <translation>Shown after the practice.</translation>
    </message>
    <message>
        <source>作答后显示。</source>
        <translation>Shown once you have answered.</translation>
    </message>
</context>
<context>
    <name>BlueprintList</name>
    <message>
        <source>选择试卷</source>
        <translation>Choose a paper</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
</context>
<context>
    <name>BlueprintRow</name>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>不能使用</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>有错误</source>
        <translation>Errors</translation>
    </message>
</context>
<context>
    <name>BookDrawer</name>
    <message>
        <source>查法规</source>
        <translation>Look up statutes</translation>
    </message>
    <message>
        <source>本机还没有法规原文。考试以后可以装入。</source>
        <translation>There are no texts of statutes on this computer. They can be installed after the exam.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>考生</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>显示在考试和成绩上，可以不填</source>
        <translation>Shown in exams and results, optional</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>地区决定考哪些地方性法规。</source>
        <translation>The region decides which local regulations are asked.</translation>
    </message>
</context>
<context>
    <name>CaseMaterial</name>
    <message>
        <source>案例材料</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>ChooserDialog</name>
    <message>
        <source>选这个文件夹</source>
        <translation>Choose this folder</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件或文件夹的路径</source>
        <translation>Path of a file or folder</translation>
    </message>
    <message>
        <source>上一级</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>文件夹的内容</source>
        <translation>Content of the folder</translation>
    </message>
    <message>
        <source>这里没有文件夹，也没有能用的文件。</source>
        <translation>There are no folders here and no files of use.</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>两卷都有的题</source>
        <translation>Questions on both papers</translation>
    </message>
    <message>
        <source>两张卷没有相同的题。</source>
        <translation>The papers have no question in common.</translation>
    </message>
    <message>
        <source>共 %1 道：变好 %2 道，变差 %3 道，不变 %4 道。</source>
        <translation>%1 in all: %2 better, %3 worse, %4 the same.</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>较早题号</source>
        <translation>Earlier no.</translation>
    </message>
    <message>
        <source>较晚题号</source>
        <translation>Later no.</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>↑ 变好</source>
        <translation>↑ better</translation>
    </message>
    <message>
        <source>↓ 变差</source>
        <translation>↓ worse</translation>
    </message>
    <message>
        <source>仍未全对</source>
        <translation>still not right</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message>
        <source>较早</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>较晚</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>还不能对比</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>完成两次模拟考试后，可以在这里逐项对比。</source>
        <translation>After two mock exams they can be compared here.</translation>
    </message>
    <message>
        <source>开始模拟考试</source>
        <translation>Start a mock exam</translation>
    </message>
    <message>
        <source>第一次考试</source>
        <translation>First exam</translation>
    </message>
    <message>
        <source>第二次考试</source>
        <translation>Second exam</translation>
    </message>
    <message>
        <source>总体</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>较早：%1。较晚：%2。</source>
        <translation>Earlier: %1. Later: %2.</translation>
    </message>
    <message>
        <source>两次用的组卷方案不同。</source>
        <translation>The papers follow different blueprints.</translation>
    </message>
    <message>
        <source>满分不同的项目，变化按得分率计算，单位是百分点。</source>
        <translation>Where full marks differ, the change is one of the percentage, in points of it.</translation>
    </message>
    <message>
        <source>各题型得分</source>
        <translation>Score by type</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>各科目得分</source>
        <translation>Score by subject</translation>
    </message>
    <message>
        <source>科目</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>把学习记录放到哪个文件夹？</source>
        <translation>Which folder should hold the records?</translation>
    </message>
    <message>
        <source>那里已有学习记录，改用它们吗？</source>
        <translation>There are records already. Use them?</translation>
    </message>
    <message>
        <source>正在复制学习记录</source>
        <translation>Copying the records</translation>
    </message>
    <message>
        <source>已改用新的数据文件夹</source>
        <translation>The new data folder is in use</translation>
    </message>
    <message>
        <source>记录、备份和我的题库会复制过去，然后立即改用新文件夹。原来的文件夹不会改动。</source>
        <translation>Records, backups and your own banks are copied there, then the new folder is used at once. The old folder stays as it is.</translation>
    </message>
    <message>
        <source>那里还没有成绩。</source>
        <translation>There are no results there yet.</translation>
    </message>
    <message>
        <source>那里最近一次考试在 %1。</source>
        <translation>The latest exam there was on %1.</translation>
    </message>
    <message>
        <source>现在的记录留在原处，两处不会合并。</source>
        <translation>The present records stay where they are; the two are not merged.</translation>
    </message>
    <message>
        <source>停止后一切照旧。</source>
        <translation>If you stop, everything stays as it was.</translation>
    </message>
    <message>
        <source>原来的文件夹没有改动，不再需要时可以自行删除。</source>
        <translation>The old folder was not changed. You can delete it when you no longer need it.</translation>
    </message>
    <message>
        <source>复制并改用</source>
        <translation>Copy and use</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>改用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>新的数据文件夹</source>
        <translation>New data folder</translation>
    </message>
    <message>
        <source>已复制 %1 %</source>
        <translation>Copied %1 %</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message numerus="yes">
        <source>距考试 %n 天</source>
        <translation>
            <numerusform>Exam in %n day</numerusform>
            <numerusform>Exam in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>天</source>
        <comment>after the number of days</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteUserDialog</name>
    <message>
        <source>彻底删除用户 %1 吗？</source>
        <translation>Delete %1 for good?</translation>
    </message>
    <message>
        <source>删除 %1 的全部成绩、练习记录、错题、设置和备份，无法恢复。题库和其他用户不受影响。</source>
        <translation>All results, practice, mistakes, settings and backups of %1 are deleted and cannot be brought back. Banks and other people are not affected.</translation>
    </message>
    <message>
        <source>不删除</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>%1 的口令</source>
        <translation>PIN of %1</translation>
    </message>
</context>
<context>
    <name>DevelopmentTab</name>
    <message>
        <source>还没有学习记录</source>
        <translation>Nothing studied yet</translation>
    </message>
    <message>
        <source>练习几题或做完一套卷后，这里会显示各科目的进步、每题用时和学习时间。</source>
        <translation>After some practice or a mock exam this shows your progress by subject, the time per question and the time studied.</translation>
    </message>
    <message>
        <source>开始练习</source>
        <translation>Start practice</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>放弃这场考试吗？</source>
        <translation>Discard this exam?</translation>
    </message>
    <message>
        <source>已答 %1 题。放弃后不能继续作答，也不计成绩。</source>
        <translation>%1 answered. A discarded exam cannot be resumed and is not scored.</translation>
    </message>
    <message>
        <source>不放弃</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>DisplayCard</name>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>System</translation>
    </message>
    <message>
        <source>浅</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>动画</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Reduce motion</translation>
    </message>
</context>
<context>
    <name>DoubtDialog</name>
    <message>
        <source>这道题有什么问题？</source>
        <translation>What is wrong with this question?</translation>
    </message>
    <message>
        <source>写下您的疑问。可在“设置”里导出，交给题库老师。</source>
        <translation>Write down your doubt. It can be exported under Settings and given to whoever keeps the bank.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>例如：答案与某法第几条不一致</source>
        <translation>For example: the key does not agree with an article</translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message>
        <source>学员报告的题目</source>
        <translation>Questions that learners reported</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>不在本机的题库里</source>
        <translation>in no bank of this computer</translation>
    </message>
</context>
<context>
    <name>DoubtsDrawer</name>
    <message>
        <source>存疑题目</source>
        <translation>Doubted questions</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除这条存疑：%1</source>
        <translation>Delete this doubt: %1</translation>
    </message>
    <message>
        <source>没有存疑题目</source>
        <translation>No doubted questions</translation>
    </message>
    <message>
        <source>练习时点“报告题目问题”，就会记在这里。</source>
        <translation>What you report about a question while practising is listed here.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>导出文件</source>
        <translation>Export file</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 小时 %2 分</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>考试时间到，已自动交卷</source>
        <translation>Time is up, submitted</translation>
    </message>
    <message>
        <source>已交卷，正在保存成绩</source>
        <translation>Submitted, saving the score</translation>
    </message>
    <message>
        <source>作答 %1 / %2 题，全部保存。</source>
        <translation>%1 / %2 answered, all saved.</translation>
    </message>
    <message>
        <source>作答 %1 / %2 题，正在保存，请不要关闭本机。</source>
        <translation>%1 / %2 answered, saving. Do not switch off this computer.</translation>
    </message>
    <message>
        <source>%1 题未答，不得分。</source>
        <translation>%1 unanswered, scoring nothing.</translation>
    </message>
    <message>
        <source>查看成绩</source>
        <translation>View result</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>EndRunDialog</name>
    <message>
        <source>还有 %1 题没做，现在结束吗？</source>
        <translation>%1 not done yet. End now?</translation>
    </message>
    <message>
        <source>已答的 %1 题都已保存，没做的题以后还会出现。</source>
        <translation>The %1 you answered are saved; the others will come again.</translation>
    </message>
    <message>
        <source>没做的题以后还会出现。</source>
        <translation>What is not done will come again.</translation>
    </message>
    <message>
        <source>继续练习</source>
        <translation>Go on practising</translation>
    </message>
    <message>
        <source>结束并看小结</source>
        <translation>End and sum up</translation>
    </message>
    <message>
        <source>结束练习</source>
        <translation>End practice</translation>
    </message>
</context>
<context>
    <name>ExamCountdown</name>
    <message>
        <source>今天考试</source>
        <translation>Exam today</translation>
    </message>
    <message>
        <source>已考完</source>
        <translation>Exam over</translation>
    </message>
    <message>
        <source>距考试</source>
        <translation>Exam in</translation>
    </message>
    <message>
        <source>设置考试日期</source>
        <translation>Set exam date</translation>
    </message>
    <message>
        <source>设置下一次</source>
        <translation>Set next date</translation>
    </message>
</context>
<context>
    <name>ExamDayCard</name>
    <message>
        <source>距考试</source>
        <translation>Exam in</translation>
    </message>
    <message>
        <source>考试日期</source>
        <translation>Exam date</translation>
    </message>
    <message>
        <source>今天考试</source>
        <translation>Exam today</translation>
    </message>
    <message>
        <source>已考完</source>
        <translation>Exam over</translation>
    </message>
    <message>
        <source>设置后，这里显示还有多少天。</source>
        <translation>Once set, the days left are shown here.</translation>
    </message>
    <message>
        <source>设置下一次</source>
        <translation>Set next date</translation>
    </message>
    <message>
        <source>修改考试日期</source>
        <translation>Change exam date</translation>
    </message>
    <message>
        <source>设置考试日期</source>
        <translation>Set exam date</translation>
    </message>
</context>
<context>
    <name>ExamDaySetting</name>
    <message>
        <source>请按 2026-12-11 的写法填写一个日期</source>
        <translation>Enter a date in the form 2026-12-11</translation>
    </message>
    <message>
        <source>考试日期</source>
        <translation>Exam date</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>清除考试日期</source>
        <translation>Clear exam date</translation>
    </message>
</context>
<context>
    <name>ExamFoot</name>
    <message>
        <source>按 A 或 B 选择</source>
        <translation>Press A or B</translation>
    </message>
    <message>
        <source>按 A–%1 选择</source>
        <translation>Press A–%1</translation>
    </message>
    <message>
        <source>作答操作</source>
        <translation>Exam actions</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>取消标记</source>
        <translation>Unmark</translation>
    </message>
    <message>
        <source>标记本题</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>Answer sheet</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>已是最后一题</source>
        <translation>Last question</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>法规</source>
        <translation>Statutes</translation>
    </message>
    <message>
        <source>查法规</source>
        <translation>Look up statutes</translation>
    </message>
</context>
<context>
    <name>ExamKeys</name>
    <message>
        <source>选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>上一题、下一题</source>
        <translation>Previous, next</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>Answer sheet</translation>
    </message>
    <message>
        <source>键盘</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>ExamNotices</name>
    <message numerus="yes">
        <source>距考试结束还有 %n 分钟。</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>还有 %1 题未答，%2 题有标记。</source>
        <translation>%1 unanswered, %2 marked.</translation>
    </message>
    <message>
        <source>还有 %1 题未答。</source>
        <translation>%1 unanswered.</translation>
    </message>
    <message>
        <source>没有未答的题，%1 题有标记。</source>
        <translation>None unanswered, %1 marked.</translation>
    </message>
    <message>
        <source>已有一分钟未能保存。请举手，不要关闭本机。</source>
        <translation>Not saved for a minute. Raise your hand and do not switch off this computer.</translation>
    </message>
    <message>
        <source>%1 起的作答未能写入磁盘，仍在本机内存中，正在重试。</source>
        <translation>Answers since %1 could not be written to the disk and are kept in memory. Retrying.</translation>
    </message>
    <message>
        <source>中途离开 %1，已计时。</source>
        <translation>Away for %1, time counted.</translation>
    </message>
    <message>
        <source>中途离开 %1，未计时。</source>
        <translation>Away for %1, time not counted.</translation>
    </message>
    <message>
        <source>已保存，刚才的作答没有丢失。</source>
        <translation>Saved, no answer was lost.</translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message>
        <source>答题卡，已答 %1，未答 %2，标记 %3</source>
        <translation>Answer sheet, %1 answered, %2 unanswered, %3 marked</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>已答 %1，共 %2 题</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>ExamTitleBar</name>
    <message>
        <source>考试信息</source>
        <translation>Exam information</translation>
    </message>
    <message>
        <source>考生</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>满分 %1 分 · %2 分合格</source>
        <translation>Full mark %1 · pass mark %2</translation>
    </message>
    <message>
        <source>剩余时间</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>导出到一个文件</source>
        <translation>Export to one file</translation>
    </message>
    <message>
        <source>包含全部学习记录和设置，写完后逐项核对。文件没有加密，口令不随文件带走。</source>
        <translation>Holds all records and settings and is verified once written. The file is not encrypted, and the PIN does not go with it.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>一并带上我的题库</source>
        <translation>My own banks too</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>另存到</source>
        <translation>Save elsewhere</translation>
    </message>
</context>
<context>
    <name>FiguresBox</name>
    <message>
        <source>题量</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>%1 题</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full mark</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>问题</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>第 %1 行</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开文件夹：%1</source>
        <translation>Open folder: %1</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>更换文件夹：%1</source>
        <translation>Change folder: %1</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>文件夹</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>学习记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>我的题库 · 现有 %1 题可用</source>
        <translation>My banks · usable questions: %1</translation>
    </message>
    <message>
        <source>由环境变量 RENQIAN_DATA 指定，这里不能更换。</source>
        <translation>Set by the environment variable RENQIAN_DATA; it cannot be changed here.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>重置全部学习进度吗？</source>
        <translation>Reset all progress?</translation>
    </message>
    <message>
        <source>记忆安排、错题本和做题次数从头开始，成绩、收藏和笔记保留。会先自动备份，以后可以恢复。</source>
        <translation>Schedule, wrong-question notebook and counts begin anew; scores, stars and notes stay. A backup is made first and can be restored.</translation>
    </message>
    <message>
        <source>不重置</source>
        <translation>Keep progress</translation>
    </message>
    <message>
        <source>重置</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>得分 %1，满分 %2，合格线 %3，%4</source>
        <translation>Score %1 of %2, pass mark %3, %4</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>合格线 %1</source>
        <translation>Pass mark %1</translation>
    </message>
</context>
<context>
    <name>GettingTexts</name>
    <message>
        <source>到国家法律法规数据库（flk.npc.gov.cn）或者制定机关的网站，找到公布的文本。</source>
        <translation>Find the published text in the national database of laws (flk.npc.gov.cn) or on the site of whoever made it.</translation>
    </message>
    <message>
        <source>每部法规存成一个文本文件，编码 UTF-8，扩展名 .md。第一行写“# 法规全称”；每条另起一行，以“第一条”这样的条号和一个空格开头；章名前面加“##”和一个空格。</source>
        <translation>Save each statute as a text file in UTF-8 that ends in .md. The first line is &quot;# &quot; and the full name; each article begins on a line of its own with its number as printed and a space; &quot;## &quot; stands before the name of a chapter.</translation>
    </message>
    <message>
        <source>在“法规”页点“装入原文”，选放着这些文件的文件夹。程序检查以后复制一份，原来的文件不动。</source>
        <translation>On the page &quot;Statutes&quot; press &quot;Install texts&quot; and choose the folder of these files. They are checked and copied; the files themselves are left alone.</translation>
    </message>
    <message>
        <source>怎样得到法规原文</source>
        <translation>How to get the texts of statutes</translation>
    </message>
    <message>
        <source>程序不附带法规原文，可以自己放进来。</source>
        <translation>None come with the program; you can put them in yourself.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>还没有作答，不能交卷</source>
        <translation>Nothing answered yet, cannot submit</translation>
    </message>
    <message>
        <source>还有 %1 题没有作答，现在交卷吗？</source>
        <translation>%1 unanswered. Submit now?</translation>
    </message>
    <message>
        <source>全部作答，还有 %1 题有标记，现在交卷吗？</source>
        <translation>All answered, %1 marked. Submit now?</translation>
    </message>
    <message>
        <source>全部 %1 题已作答，现在交卷吗？</source>
        <translation>All %1 answered. Submit now?</translation>
    </message>
    <message>
        <source>剩余时间 %1。</source>
        <translation>Time left %1.</translation>
    </message>
    <message>
        <source>至少作答一题后才能交卷。</source>
        <translation>Answer at least one question before submitting.</translation>
    </message>
    <message>
        <source>交卷后不能再修改，未答的题不得分。</source>
        <translation>No changes after submitting; unanswered score nothing.</translation>
    </message>
    <message>
        <source>交卷后不能再修改。</source>
        <translation>No changes after submitting.</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>返回检查</source>
        <translation>Back to check</translation>
    </message>
    <message>
        <source>仍要交卷</source>
        <translation>Submit anyway</translation>
    </message>
    <message>
        <source>未答 %1 题</source>
        <translation>%1 unanswered</translation>
    </message>
    <message>
        <source>去第一道未答题（第 %1 题）</source>
        <translation>First unanswered: question %1</translation>
    </message>
    <message>
        <source>标记 %1 题</source>
        <translation>%1 marked</translation>
    </message>
    <message>
        <source>（其中 %1 题未答）</source>
        <translation>(%1 of them unanswered)</translation>
    </message>
    <message>
        <source>去第一道标记题（第 %1 题）</source>
        <translation>First marked: question %1</translation>
    </message>
</context>
<context>
    <name>HandInRow</name>
    <message>
        <source>…… 另有 %1 题</source>
        <translation>… %1 more</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>日期 ↓</source>
        <translation>Date ↓</translation>
    </message>
    <message>
        <source>试卷</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>试卷和日期 ↓</source>
        <translation>Paper and date ↓</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>%1 到时</source>
        <translation>%1 time up</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>成绩历史</source>
        <translation>Score history</translation>
    </message>
    <message>
        <source>还没有模拟考试成绩</source>
        <translation>No mock exam scores yet</translation>
    </message>
    <message>
        <source>做完一套卷后，这里会显示分数走势和合格线。</source>
        <translation>After a paper the score trend and the pass mark are shown here.</translation>
    </message>
    <message>
        <source>开始模拟考试</source>
        <translation>Start mock exam</translation>
    </message>
    <message>
        <source>共 %1 次模拟考试</source>
        <translation>Mock exams: %1</translation>
    </message>
    <message>
        <source>各科目、每题用时和学习时间</source>
        <translation>Subjects, time per question, time studied</translation>
    </message>
    <message>
        <source>两次考试逐项比较</source>
        <translation>Two exams side by side</translation>
    </message>
    <message>
        <source>附在年度述法报告后面</source>
        <translation>To attach to the yearly report</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>发展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1 分</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>答对 %1</source>
        <translation>Right: %1</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>回顾</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>回顾 %1 %2</source>
        <translation>Review %1 %2</translation>
    </message>
    <message>
        <source>导出成绩单 %1 %2</source>
        <translation>Export the score sheet %1 %2</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>成绩历史</source>
        <translation>Score history</translation>
    </message>
</context>
<context>
    <name>HistoryTop</name>
    <message>
        <source>试卷</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>导出 CSV</source>
        <translation>Export CSV</translation>
    </message>
</context>
<context>
    <name>HistoryTrend</name>
    <message>
        <source>再完成一次考试后，这里会连成走势。</source>
        <translation>After one more exam the trend is drawn here.</translation>
    </message>
    <message>
        <source>最近三次平均 %1 %</source>
        <translation>Average of the last three: %1%</translation>
    </message>
    <message>
        <source>%1，与此前三次持平</source>
        <translation>%1, level with the three before</translation>
    </message>
    <message>
        <source>%1，比此前三次高 %2 个百分点</source>
        <translation>%1, %2 points above the three before</translation>
    </message>
    <message>
        <source>%1，比此前三次低 %2 个百分点</source>
        <translation>%1, %2 points below the three before</translation>
    </message>
    <message>
        <source>得分率走势</source>
        <translation>Score trend (%)</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Fail</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>今天，%1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>%1考试</source>
        <translation>Exam on %1</translation>
    </message>
    <message>
        <source>“%1”的考试时间已到，已自动交卷。</source>
        <translation>Time is up for &quot;%1&quot;, submitted.</translation>
    </message>
    <message>
        <source>去看成绩</source>
        <translation>View result</translation>
    </message>
    <message>
        <source>%1 个题库文件有错误，没有使用。</source>
        <translation>Bank files not used because of errors: %1.</translation>
    </message>
    <message>
        <source>查看原因</source>
        <translation>See why</translation>
    </message>
    <message>
        <source>连续学习 %1 天</source>
        <translation>%1 study days in a row</translation>
    </message>
    <message>
        <source>已掌握 %1 / %2 题</source>
        <translation>%1 of %2 questions mastered</translation>
    </message>
    <message>
        <source>全部题目都做过一遍了</source>
        <translation>You have met every question</translation>
    </message>
    <message>
        <source>按现在的进度，考前做不完全部题，先做最要紧的</source>
        <translation>At this pace not every question can be met before the exam; those that matter most come first</translation>
    </message>
    <message>
        <source>按现在的进度，%1可做完全部题目</source>
        <translation>At this pace you will have met every question by %1</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>通过把握是怎样算出来的</source>
        <translation>How the chance of passing is worked out</translation>
    </message>
    <message>
        <source>它是根据作答记录估算的可能性，不是保证。</source>
        <translation>It is a likelihood estimated from your answers, not a promise.</translation>
    </message>
    <message>
        <source>看的是什么</source>
        <translation>What goes in</translation>
    </message>
    <message>
        <source>每道题的第一次作答，练习和模拟考试都算。同一题再答对，说明的是记住了，不另外加分。</source>
        <translation>The first answer to each question, in practice or in a mock exam. Getting the same question right again shows memory and earns nothing more.</translation>
    </message>
    <message>
        <source>题的难易，以及每种题型不会也能蒙对的机会：判断题一半，四选一的单选题四分之一，多选题小得多。</source>
        <translation>How hard a question is, and how easily it is guessed: one in two for true/false, one in four for a single choice of four, far less for multiple choice.</translation>
    </message>
    <message>
        <source>近来的作答分量重：每往前 100 次作答，分量减半；并假定每答 100 题，水平略有提高。</source>
        <translation>Recent answers weigh more: every 100 answers further back, the weight halves; and with every 100 answers you are taken to have become a little better.</translation>
    </message>
    <message>
        <source>科目和章节分开看。哪一章答得少，就多参考它所在的科目和整体。</source>
        <translation>Subjects and chapters are judged apart. A chapter with few answers leans on its subject and on the whole.</translation>
    </message>
    <message>
        <source>做过的题到考试那天大约还记得多少，按复习的间隔推算。</source>
        <translation>How much of the questions you met will still be remembered on the day of the exam, reckoned from the intervals of review.</translation>
    </message>
    <message>
        <source>再按所选试卷的题型、科目比例、难度、计分办法和合格线，从题库里组出许多份卷，算出每一份合格的机会，取平均。</source>
        <translation>Then many papers are drawn from the banks by the types, subjects, difficulty, marking and pass mark of the chosen paper; the chance of passing each is worked out and averaged.</translation>
    </message>
    <message>
        <source>它不知道的</source>
        <translation>What it does not know</translation>
    </message>
    <message>
        <source>正式考试的题如果不在这台电脑的题库里，那些题有多难，它不知道。</source>
        <translation>How hard the questions of the real exam are when they are not in the banks of this computer.</translation>
    </message>
    <message>
        <source>考场上的紧张、看错题、时间不够，它不知道。</source>
        <translation>Nerves, questions misread, time running short.</translation>
    </message>
    <message>
        <source>从今天到考试还会学多少、忘多少，它不知道。所以离考试越远，区间越宽。</source>
        <translation>How much you will learn and forget until the exam. So the further away it is, the wider the range.</translation>
    </message>
    <message>
        <source>区间的意思是：真实的机会十次里大约有八次落在里面。72 % 的意思是：一百个情形相同的人，大约七十二个合格。</source>
        <translation>The range means that the true chance lies inside about eight times in ten. 72 % means that of a hundred people in the same position about seventy-two pass.</translation>
    </message>
    <message>
        <source>什么时候不估算</source>
        <translation>When nothing is estimated</translation>
    </message>
    <message>
        <source>第一次作答不到 80 题，或者试卷要考的某个科目不到 5 题。再少，估出来的数字没有意义。</source>
        <translation>With fewer than 80 first answers, or fewer than 5 in a subject of the paper. With less, a figure would mean nothing.</translation>
    </message>
    <message>
        <source>题库里的题组不成所选的试卷。</source>
        <translation>When the banks cannot make up the chosen paper.</translation>
    </message>
    <message>
        <source>“学 10 题增加多少”</source>
        <translation>&quot;What ten questions gain&quot;</translation>
    </message>
    <message>
        <source>设想在这一章学 10 道没做过或做错的题：学过的题十道里大约记住七道，这一章其余的题也会好一点；再按同样的办法算一遍，看通过把握增加多少。</source>
        <translation>Suppose ten questions of this chapter that are new or went wrong are studied: about seven of ten are kept, and the rest of the chapter gets a little better. Then the chance is worked out again in the same way, to see what it gains.</translation>
    </message>
    <message>
        <source>占分多、又没掌握的章节排在前面。</source>
        <translation>Chapters that carry many marks and are not yet known come first.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>从文件导入用户</source>
        <translation>Import a person from a file</translation>
    </message>
    <message>
        <source>导入后是一个新用户，这台电脑上已有的记录不会改动。</source>
        <translation>They become a new person here; nothing that is on this computer changes.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>导出文件的完整路径，以 .rqp 结尾</source>
        <translation>Full path of the exported file, ending in .rqp</translation>
    </message>
</context>
<context>
    <name>IndexingLine</name>
    <message>
        <source>正在读取题库 %1 / %2</source>
        <translation>Reading banks %1 / %2</translation>
    </message>
    <message>
        <source>正在读取题库</source>
        <translation>Reading banks</translation>
    </message>
</context>
<context>
    <name>IntervalBar</name>
    <message>
        <source>通过把握 %1 %，可能在 %2 % 到 %3 % 之间</source>
        <translation>Readiness %1%, likely between %2% and %3%</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>考试</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>选择、取消或改选</source>
        <translation>Choose, clear or change</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一题、下一题</source>
        <translation>Previous, next</translation>
    </message>
    <message>
        <source>在选项间移动</source>
        <translation>Move among options</translation>
    </message>
    <message>
        <source>选择当前选项</source>
        <translation>Choose focused option</translation>
    </message>
    <message>
        <source>标记或取消标记</source>
        <translation>Mark or unmark</translation>
    </message>
    <message>
        <source>打开答题卡</source>
        <translation>Open answer sheet</translation>
    </message>
    <message>
        <source>滚动题目</source>
        <translation>Scroll question</translation>
    </message>
    <message>
        <source>打开交卷确认</source>
        <translation>Open submit dialog</translation>
    </message>
    <message>
        <source>逐题回顾</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>在列表中移动</source>
        <translation>Move in list</translation>
    </message>
    <message>
        <source>所有页面</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>主要操作（红色按钮）</source>
        <translation>Main action (red button)</translation>
    </message>
    <message>
        <source>下一个控件</source>
        <translation>Next control</translation>
    </message>
    <message>
        <source>下一个区域</source>
        <translation>Next region</translation>
    </message>
    <message>
        <source>关闭或返回</source>
        <translation>Close or back</translation>
    </message>
    <message>
        <source>放大字号</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>缩小字号</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>标准字号</source>
        <translation>Standard type</translation>
    </message>
    <message>
        <source>打开本列表</source>
        <translation>Open this list</translation>
    </message>
    <message>
        <source>键盘操作</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>选择选项</source>
        <translation>choose an option</translation>
    </message>
    <message>
        <source>确认，再到下一题</source>
        <translation>confirm, then next</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>记笔记</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>结束练习</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>打开法规原文</source>
        <translation>open the text of the statute</translation>
    </message>
    <message>
        <source>查法规（开卷考试）</source>
        <translation>look up statutes (open-book exam)</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>考试还没有交卷，现在关闭窗口吗？</source>
        <translation>The exam is not submitted. Close the window?</translation>
    </message>
    <message>
        <source>作答已经保存。关闭后可以从首页继续，离开期间照常计时。</source>
        <translation>The answers are saved. The exam can be resumed from Home; time away counts.</translation>
    </message>
    <message>
        <source>最近的作答还没有写入磁盘，关闭后会丢失。请先返回考试，等待保存成功。</source>
        <translation>The latest answers are not on the disk yet and would be lost. Go back to the exam until they are saved.</translation>
    </message>
    <message>
        <source>返回考试</source>
        <translation>Back to exam</translation>
    </message>
    <message>
        <source>仍要关闭</source>
        <translation>Close anyway</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>任前学法</source>
        <translation>Renqian</translation>
    </message>
</context>
<context>
    <name>MasteryList</name>
    <message>
        <source>掌握情况</source>
        <translation>Mastery</translation>
    </message>
</context>
<context>
    <name>MasteryPage</name>
    <message>
        <source>掌握情况</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>按每道题最近一次作答估算，去掉蒙对的部分；答得少的向上一级靠拢。最弱的在前。</source>
        <translation>Estimated from the newest answer to each question, guessing taken off; what has few answers leans on the level above. The weakest come first.</translation>
    </message>
    <message>
        <source>掌握情况读不出来</source>
        <translation>Mastery cannot be read</translation>
    </message>
    <message>
        <source>还没有可用的试题</source>
        <translation>There are no questions yet</translation>
    </message>
</context>
<context>
    <name>MasteryRow</name>
    <message>
        <source>还没有作答</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>掌握 %1 %</source>
        <translation>Mastery %1 %</translation>
    </message>
    <message numerus="yes">
        <source>作答 %n 题</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
    <message>
        <source>已展开</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>已折叠</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>没做过</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>练习 %1</source>
        <translation>Practise %1</translation>
    </message>
</context>
<context>
    <name>MistakeDetail</name>
    <message>
        <source>错过 %1 次 · 已消灭</source>
        <translation>Wrong %1 times · cleared</translation>
    </message>
    <message>
        <source>错过 %1 次 · 连对 %2 / %3</source>
        <translation>Wrong %1 times · right in a row %2 / %3</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>移出错题本</source>
        <translation>Take out of the notebook</translation>
    </message>
    <message>
        <source>本机的题库里已没有这道题（%1），可以把它移出。</source>
        <translation>No bank on this machine has this question any more (%1); you can take it out.</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>我的笔记：%1</source>
        <translation>My note: %1</translation>
    </message>
</context>
<context>
    <name>MistakeHead</name>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakeList</name>
    <message>
        <source>错题列表</source>
        <translation>List of wrong questions</translation>
    </message>
</context>
<context>
    <name>MistakeRow</name>
    <message>
        <source>题库里已没有这道题</source>
        <translation>No bank has this question any more</translation>
    </message>
    <message>
        <source>已消灭</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>连对 %1 / %2</source>
        <translation>right in a row %1 / %2</translation>
    </message>
    <message>
        <source>错过 %1 次</source>
        <translation>wrong %1 times</translation>
    </message>
</context>
<context>
    <name>MistakesPage</name>
    <message>
        <source>错题本</source>
        <translation>Wrong-question notebook</translation>
    </message>
    <message>
        <source>不同日期连续答对 %1 次，错题就会消灭。</source>
        <translation>A question is cleared by %1 right answers in a row on different days.</translation>
    </message>
    <message>
        <source>返回练习</source>
        <translation>Back to practice</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>未消灭 %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>已消灭 %1</source>
        <translation>Cleared %1</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>全部移出</source>
        <translation>Take all out</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>没有未消灭的错题</source>
        <translation>No open mistakes</translation>
    </message>
    <message>
        <source>还没有消灭过错题</source>
        <translation>Nothing cleared yet</translation>
    </message>
    <message>
        <source>练习和模拟考试里答错的题会收在这里。</source>
        <translation>Questions answered wrongly in practice and mock exams are kept here.</translation>
    </message>
    <message>
        <source>错题</source>
        <translation>Mistake</translation>
    </message>
</context>
<context>
    <name>MockPage</name>
    <message>
        <source>模拟考试</source>
        <translation>Mock exam</translation>
    </message>
    <message>
        <source>按正式考试的结构和时间做一套卷，结束后给出成绩与薄弱条文。</source>
        <translation>A paper with the structure and time of the exam; then the score and the weak articles.</translation>
    </message>
    <message>
        <source>还没有组卷方案</source>
        <translation>No blueprints yet</translation>
    </message>
    <message>
        <source>把组卷方案和题库文件放进题库文件夹，程序会自动读取。</source>
        <translation>Put blueprints and bank files into the bank folder; they are read automatically.</translation>
    </message>
    <message>
        <source>查看题库</source>
        <translation>View banks</translation>
    </message>
    <message>
        <source>阅读考生须知并勾选后可以开始</source>
        <translation>Read the notes and tick the box to start</translation>
    </message>
    <message>
        <source>这份方案现在不能组卷，原因见考生须知</source>
        <translation>No paper can be drawn now; see the notes</translation>
    </message>
    <message>
        <source>我已阅读考生须知</source>
        <translation>I have read the notes</translation>
    </message>
    <message>
        <source>开始考试</source>
        <translation>Start exam</translation>
    </message>
</context>
<context>
    <name>ModeGroup</name>
    <message>
        <source>练习方式</source>
        <translation>Way of practising</translation>
    </message>
</context>
<context>
    <name>MoreStrip</name>
    <message>
        <source>一项</source>
        <translation>One more option</translation>
    </message>
    <message>
        <source>两项</source>
        <translation>Two more options</translation>
    </message>
    <message>
        <source>三项</source>
        <translation>Three more options</translation>
    </message>
    <message>
        <source>四项</source>
        <translation>Four more options</translation>
    </message>
    <message>
        <source>五项</source>
        <translation>Five more options</translation>
    </message>
    <message>
        <source>六项</source>
        <translation>Six more options</translation>
    </message>
    <message>
        <source>七项</source>
        <translation>Seven more options</translation>
    </message>
    <message>
        <source>八项</source>
        <translation>Eight more options</translation>
    </message>
    <message>
        <source>九项</source>
        <translation>Nine more options</translation>
    </message>
    <message>
        <source>十项</source>
        <translation>Ten more options</translation>
    </message>
    <message>
        <source>下面还有 %1 %2</source>
        <comment>letters of options and how many they are</comment>
        <translation>%2 below: %1</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>模拟考试</source>
        <translation>Mock exam</translation>
    </message>
    <message>
        <source>模考</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>成绩历史</source>
        <translation>Score history</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>教研</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Banks</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>法规</source>
        <translation>Statutes</translation>
    </message>
</context>
<context>
    <name>NextStudyCard</name>
    <message>
        <source>接下来学什么</source>
        <translation>What to study next</translation>
    </message>
    <message>
        <source>全部薄弱点</source>
        <translation>All weak points</translation>
    </message>
    <message>
        <source>按这份卷的题量和分值排列。</source>
        <translation>In the order of what they weigh in this paper.</translation>
    </message>
    <message>
        <source>有了够组一份卷的题，这里会列出先学哪些章节。</source>
        <translation>Once there are questions enough for a paper, the chapters to study first are listed here.</translation>
    </message>
    <message>
        <source>题库里的题都答对过了。</source>
        <translation>Every question of the banks was answered rightly.</translation>
    </message>
    <message>
        <source>右边的数字：在这一章学 10 题或学完余下的题，通过把握大约增加多少。</source>
        <translation>At the right: by about how much studying 10 questions of the chapter, or all that are left, raises the chance of passing.</translation>
    </message>
</context>
<context>
    <name>NextStudyRow</name>
    <message>
        <source>还没有作答</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>掌握 %1 %</source>
        <translation>Mastery %1 %</translation>
    </message>
    <message>
        <source>+0 %</source>
        <translation>+0 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>第 %1 项</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>学 10 题通过把握大约 %1</source>
        <translation>ten questions change the chance by about %1</translation>
    </message>
    <message>
        <source>去练习</source>
        <translation>practise it</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>我的笔记</source>
        <translation>My note</translation>
    </message>
    <message>
        <source>记笔记</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>离开时自动保存</source>
        <translation>Saved when you leave it</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>选中的文件</source>
        <translation>Chosen files</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>组卷方案</source>
        <translation>Blueprint</translation>
    </message>
    <message>
        <source>学法计划</source>
        <translation>Study plan</translation>
    </message>
    <message>
        <source>法规登记</source>
        <translation>Registry of statutes</translation>
    </message>
    <message>
        <source>存疑题目</source>
        <translation>Reported questions</translation>
    </message>
    <message>
        <source>看不懂的文件</source>
        <translation>Unknown file</translation>
    </message>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>修订 %1</source>
        <translation>revised %1</translation>
    </message>
    <message>
        <source>新题库</source>
        <translation>New bank</translation>
    </message>
    <message>
        <source>取代已装入的 %1</source>
        <translation>Replaces the installed one of %1</translation>
    </message>
    <message>
        <source>取代正在用的 %1，自带的文件不动</source>
        <translation>Used instead of the one of %1, whose file stays</translation>
    </message>
    <message>
        <source>已经装入</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>不比已装入的 %1 新；选上就换成这个</source>
        <translation>Not newer than the installed one of %1; tick it to change over</translation>
    </message>
    <message>
        <source>不比 %1 的新，不会用到</source>
        <translation>Not newer than the one of %1; it would not be used</translation>
    </message>
    <message>
        <source>和题库 %1 有同样的试题编号：%2</source>
        <translation>Shares question ids with bank %1: %2</translation>
    </message>
    <message>
        <source>有 %1 处错误，不能装入</source>
        <translation>Has %1 errors, cannot be installed</translation>
    </message>
    <message>
        <source>见学员报告的题目</source>
        <translation>See the reported questions</translation>
    </message>
    <message>
        <source>不是题库，不装入</source>
        <translation>No bank, not installed</translation>
    </message>
    <message>
        <source>%1 处提醒</source>
        <translation>%1 reminders</translation>
    </message>
</context>
<context>
    <name>OpenPaperDialog</name>
    <message>
        <source>上一场考试还没有交卷</source>
        <translation>The last exam is not submitted</translation>
    </message>
    <message>
        <source>可以接着作答。放弃后，那场考试不能继续，也不计成绩。</source>
        <translation>It can be resumed. A discarded exam cannot be resumed and is not scored.</translation>
    </message>
    <message>
        <source>继续上次</source>
        <translation>Resume paper</translation>
    </message>
    <message>
        <source>放弃并新开</source>
        <translation>Discard, start new</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>第 %1 题，%2，%3 分</source>
        <translation>Question %1, %2, points: %3</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>选对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>多选了</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>你选了 %1</source>
        <translation>Your choice %1</translation>
    </message>
    <message>
        <source>漏选</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>%1。已选</source>
        <translation>%1. Chosen</translation>
    </message>
</context>
<context>
    <name>OtherUserRow</name>
    <message>
        <source>未填姓名</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>有口令</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除用户 %1</source>
        <translation>Delete the person %1</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message>
        <source>可能在 %1 %–%2 % 之间。</source>
        <translation>Probably between %1 % and %2 %.</translation>
    </message>
    <message>
        <source>依据 %1 道题的第一次作答和 %2 次模拟考试估算。</source>
        <translation>Estimated from first answers (%1) and mock exams (%2).</translation>
    </message>
    <message>
        <source>还没有可用的试卷。</source>
        <translation>There is no paper yet.</translation>
    </message>
    <message>
        <source>正在估算……</source>
        <translation>Estimating…</translation>
    </message>
    <message>
        <source>题库里的题组不成“%1”。</source>
        <translation>The banks cannot make up &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>再答 %n 道没做过的题后显示，练习和模拟考试都算。</source>
        <translation>
            <numerusform>Shown after %n more new question, in practice or in a mock exam.</numerusform>
            <numerusform>Shown after %n more new questions, in practice or in mock exams.</numerusform>
        </translation>
    </message>
    <message>
        <source>这些科目答得太少：%1。</source>
        <translation>Too few answers in: %1.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>%1最慢：一半的题用了 %2 或更久，而卷面平均每题只有 %3。</source>
        <translation>%1 is slowest: half of the questions took %2 or more, while the papers have only %3 for each.</translation>
    </message>
    <message>
        <source>%1最慢：一半的题在 %2 以内做完，卷面平均每题 %3，时间够用。</source>
        <translation>%1 is slowest: half of the questions took up to %2, and the papers have %3 for each, which is enough.</translation>
    </message>
    <message>
        <source>每题用时</source>
        <translation>Time per question</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>用时中位数</source>
        <translation>Median time</translation>
    </message>
    <message>
        <source>卷面每题</source>
        <translation>Paper has</translation>
    </message>
    <message>
        <source>超过的题</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>%1（%2 %）</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>PaletteCell</name>
    <message>
        <source>答对</source>
        <translation>right</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>已标记</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>current</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>过去的预测</source>
        <translation>Past predictions</translation>
    </message>
    <message>
        <source>还没有。开始模拟考试时，如果已经能估算，会记下当时的通过把握；交卷后在这里对照结果。</source>
        <translation>None yet. When a mock exam begins and the chance can be estimated, it is kept; once you hand in, it stands here beside the result.</translation>
    </message>
    <message>
        <source>有结果的预测满 %1 次后，这里会说明估得准不准，还差 %2 次。</source>
        <translation>From %1 predictions with a result on, their reliability is told here; %2 to go.</translation>
    </message>
    <message>
        <source>%1 次预测平均 %2 %，实际合格 %3 次（%4 %）。</source>
        <translation>%1 predictions said %2 % on average; %3 exams were passed (%4 %).</translation>
    </message>
    <message>
        <source>列出最近 %1 次，共 %2 次。</source>
        <translation>The newest %1 of %2.</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message>
        <source>%1 %（%2–%3 %）</source>
        <translation>%1 % (%2–%3 %)</translation>
    </message>
    <message>
        <source>没有交卷</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>预测 %1</source>
        <translation>predicted %1</translation>
    </message>
    <message>
        <source>结果 %1</source>
        <translation>result: %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>zh_CN</source>
        <comment>the locale that names days and months</comment>
        <translation>en_US</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>、</source>
        <comment>between the names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>M月d日（dddd）</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>M月d日</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>口令至少 4 位数字</source>
        <translation>A PIN has at least 4 digits</translation>
    </message>
    <message>
        <source>两次输入不一样</source>
        <translation>The two are not alike</translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation>Enter a PIN</translation>
    </message>
    <message>
        <source>更改口令</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>设置口令</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>口令只在启动和切换用户时锁住这个窗口。它不加密文件：能打开数据文件夹的人仍能看到记录。</source>
        <translation>A PIN locks this window at the start and between people. It encrypts nothing: whoever can open the data folder can still see the records.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>现在的口令</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>新口令，4 至 12 位数字；留空则取消口令</source>
        <translation>New PIN, 4 to 12 digits; empty takes it away</translation>
    </message>
    <message>
        <source>口令，4 至 12 位数字</source>
        <translation>PIN, 4 to 12 digits</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message>
        <source>%1至%2</source>
        <comment>from one day to another</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>目标答对 %1 %</source>
        <translation>Goal %1 % right</translation>
    </message>
    <message>
        <source>答对 %1 %，目标 %2 %</source>
        <translation>%1 % right, goal %2 %</translation>
    </message>
    <message>
        <source>答对 %1 %</source>
        <translation>%1 % right</translation>
    </message>
    <message>
        <source>这个计划从考试那天倒着数，先设置考试日期。</source>
        <translation>This plan counts back from the exam; set the exam day first.</translation>
    </message>
    <message>
        <source>设置考试日期</source>
        <translation>Set the exam day</translation>
    </message>
    <message>
        <source>跟着这个计划学</source>
        <translation>Follow this plan</translation>
    </message>
    <message>
        <source>从 %1 开始</source>
        <translation>Began on %1</translation>
    </message>
    <message>
        <source>从今天重新开始</source>
        <translation>Begin again today</translation>
    </message>
    <message>
        <source>题库里还没有这一项的题</source>
        <translation>The banks have no questions on this yet</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在进行</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practise</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>计划</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>跟着</source>
        <translation>Following</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>学习计划</source>
        <translation>Study plans</translation>
    </message>
    <message>
        <source>跟着的计划每天在首页提醒。做过哪些题，从所有练习和模拟考试里算。</source>
        <translation>Plans you follow are shown on the home page. Questions answered in any practice or mock exam count.</translation>
    </message>
    <message>
        <source>还没有学习计划</source>
        <translation>No study plans yet</translation>
    </message>
    <message>
        <source>把计划文件放进题库文件夹，程序会自动读取。</source>
        <translation>Put plan files into the bank folder; they are read by themselves.</translation>
    </message>
    <message>
        <source>查看题库</source>
        <translation>Show banks</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>答一题，判一题</source>
        <translation>After each</translation>
    </message>
    <message>
        <source>做完一起判</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>翻页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>答对后自动到下一题</source>
        <translation>Go on by itself after a right answer</translation>
    </message>
    <message>
        <source>错题消灭</source>
        <translation>Cleared by</translation>
    </message>
    <message>
        <source>不同日期连续答对几次后消灭错题</source>
        <translation>Right answers on different days that clear a mistake</translation>
    </message>
    <message>
        <source>连对 1 次</source>
        <translation>1 in a row</translation>
    </message>
    <message>
        <source>2 次</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 次</source>
        <translation>3</translation>
    </message>
    <message>
        <source>记忆目标</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>复习时还记得的比例</source>
        <translation>Share still remembered at a review</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>一天开始</source>
        <translation>Day begins</translation>
    </message>
    <message>
        <source>学习日从几点开始</source>
        <translation>Hour at which a study day begins</translation>
    </message>
    <message>
        <source>%1 点</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>记忆目标越高，复习排得越密。</source>
        <translation>The higher the recall wanted, the more often questions come.</translation>
    </message>
    <message>
        <source>存疑题目 %1</source>
        <translation>Doubted questions %1</translation>
    </message>
    <message>
        <source>重置学习进度</source>
        <translation>Reset progress</translation>
    </message>
</context>
<context>
    <name>PracticeFoot</name>
    <message>
        <source>已选 %1 项 · %2 题</source>
        <translation>%1 chosen · %2 questions</translation>
    </message>
    <message>
        <source>全部范围 · %1 题</source>
        <translation>Everything · %1 questions</translation>
    </message>
    <message>
        <source>开始练习</source>
        <translation>Start practice</translation>
    </message>
    <message>
        <source>其中到期复习 %1 题</source>
        <translation>%1 of them due</translation>
    </message>
    <message>
        <source>清除选择</source>
        <translation>Clear choice</translation>
    </message>
    <message>
        <source>本次做</source>
        <translation>This run</translation>
    </message>
    <message>
        <source>本次做多少题</source>
        <translation>Questions in this run</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>选一种方式，再选范围。每答一题立即显示对错和法律依据。</source>
        <translation>Choose a way and a range. Each answer is judged at once, with its legal basis.</translation>
    </message>
    <message>
        <source>管理错题本</source>
        <translation>Wrong-question notebook</translation>
    </message>
    <message>
        <source>正在读取题库</source>
        <translation>Reading the banks</translation>
    </message>
    <message>
        <source>还没有可以练习的题</source>
        <translation>Nothing to practise yet</translation>
    </message>
    <message>
        <source>读完后就可以开始。</source>
        <translation>You can start when this is done.</translation>
    </message>
    <message>
        <source>把题库文件放进题库文件夹，程序会自动读取。</source>
        <translation>Put bank files into the bank folder; the program reads them by itself.</translation>
    </message>
    <message>
        <source>查看题库</source>
        <translation>See banks</translation>
    </message>
</context>
<context>
    <name>PracticeRunPage</name>
    <message>
        <source>这一题还没有记下，可以再答一次。</source>
        <translation>This answer is not stored; you can give it again.</translation>
    </message>
</context>
<context>
    <name>PracticeSummaryPage</name>
    <message>
        <source>练习小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>还有 %1 题没做</source>
        <translation>%1 not done</translation>
    </message>
    <message>
        <source>答错的题已收进错题本，以后还会复习。</source>
        <translation>What was wrong is in the notebook and will come again.</translation>
    </message>
    <message>
        <source>返回练习</source>
        <translation>Back to practice</translation>
    </message>
    <message>
        <source>再练错的 %1 题</source>
        <translation>Repeat the %1 mistakes</translation>
    </message>
    <message>
        <source>返回首页</source>
        <translation>Back home</translation>
    </message>
    <message>
        <source>返回计划</source>
        <translation>Back to the plans</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>现在的估计</source>
        <translation>The estimate now</translation>
    </message>
    <message>
        <source>按哪一份卷</source>
        <translation>For which paper</translation>
    </message>
    <message>
        <source>按哪一天</source>
        <translation>For which day</translation>
    </message>
    <message numerus="yes">
        <source>考试日期，还有 %n 天</source>
        <translation>
            <numerusform>The day of the exam, in %n day</numerusform>
            <numerusform>The day of the exam, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>今天就考</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>通过把握 %1 %</source>
        <translation>Chance of passing %1 %</translation>
    </message>
    <message>
        <source>还不能估算</source>
        <translation>Not enough to go by yet</translation>
    </message>
    <message>
        <source>已按过去的预测和结果校正。</source>
        <translation>Corrected by past predictions and results.</translation>
    </message>
    <message>
        <source>修改考试日期</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>设置考试日期</source>
        <translation>Set the day of the exam</translation>
    </message>
    <message>
        <source>没有设置考试日期，按明天就考估算</source>
        <translation>No exam day is set: worked out as if it were tomorrow</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>导出 %1 道错题</source>
        <translation>Export %1 mistakes</translation>
    </message>
    <message>
        <source>生成 A4 大小的 PDF 文件，可以打印。</source>
        <translation>Makes a PDF of size A4 that can be printed.</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>后面附答案和解析</source>
        <translation>With keys and explanations at the end</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>题库的题不够，这份方案现在不能组卷</source>
        <translation>The banks have too few questions for this blueprint</translation>
    </message>
    <message>
        <source>这份方案的文件有错误，不能使用</source>
        <translation>The file of this blueprint has errors and cannot be used</translation>
    </message>
    <message>
        <source>查看题库</source>
        <translation>View banks</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>未填姓名</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>上次使用</source>
        <translation>Here last</translation>
    </message>
    <message>
        <source>有口令</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>选择用户</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>口令，4 至 12 位数字</source>
        <translation>PIN, 4 to 12 digits</translation>
    </message>
    <message>
        <source>口令只锁住这个窗口，不加密文件。</source>
        <translation>The PIN locks this window; it encrypts no files.</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Go in</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>正确</source>
        <translation>True</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>False</translation>
    </message>
    <message>
        <source>易</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>难</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>选定的 %1 题</source>
        <translation>%1 chosen questions</translation>
    </message>
    <message>
        <source>全部范围</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and more (%2)</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>至少选两项，已选 %1 项</source>
        <translation>Choose at least two, %1 chosen</translation>
    </message>
    <message>
        <source>至少选一项，已选 %1 项</source>
        <translation>Choose at least one, %1 chosen</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>Points: %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>未保存，正在重试（第 %1 次）</source>
        <translation>Not saved, retrying (%1)</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>QuestionLinks</name>
    <message>
        <source>移出错题本</source>
        <translation>Take out of the notebook</translation>
    </message>
    <message>
        <source>已移出错题本</source>
        <translation>Out of the notebook</translation>
    </message>
    <message>
        <source>已记下题目问题</source>
        <translation>Problem taken down</translation>
    </message>
    <message>
        <source>报告题目问题</source>
        <translation>Report a problem</translation>
    </message>
</context>
<context>
    <name>QuestionPlace</name>
    <message>
        <source>第</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>/ %1 题</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>RailHeading</name>
    <message>
        <source>任前学法</source>
        <translation>Renqian</translation>
    </message>
    <message>
        <source>任前法律知识考试</source>
        <translation>Law exam practice</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>未分章</source>
        <translation>No chapter</translation>
    </message>
    <message>
        <source>未关联法条</source>
        <translation>No article linked</translation>
    </message>
    <message>
        <source>本地题库：%1</source>
        <translation>Local banks: %1</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>法律 / 章节</source>
        <translation>Law / chapter</translation>
    </message>
    <message>
        <source>科目 / 法律</source>
        <translation>Subject / law</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>没有这个难度的题</source>
        <translation>No questions of this difficulty</translation>
    </message>
    <message>
        <source>换一个词试试，或只输入法律名称。</source>
        <translation>Try another word, or only the name of a law.</translation>
    </message>
    <message>
        <source>清除搜索</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>显示全部难度</source>
        <translation>Show all difficulties</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>RangeHead</name>
    <message>
        <source>掌握程度</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>到期复习</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>近期正确率</source>
        <translation>Recently right</translation>
    </message>
</context>
<context>
    <name>RangeList</name>
    <message>
        <source>选择范围</source>
        <translation>Range</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>还没有练过</source>
        <translation>not practised yet</translation>
    </message>
    <message>
        <source>掌握 %1 %</source>
        <translation>mastery %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>到期 %1 题</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>已展开</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>已折叠</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RangeTools</name>
    <message>
        <source>选择范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>按法律</source>
        <translation>By law</translation>
    </message>
    <message>
        <source>按科目</source>
        <translation>By subject</translation>
    </message>
    <message>
        <source>按题型</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>难度</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>易</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>难</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>掌握不足 50 %</source>
        <translation>Mastery under 50 %</translation>
    </message>
    <message>
        <source>搜索范围</source>
        <translation>Search the range</translation>
    </message>
    <message>
        <source>输入法律、章节或关键词</source>
        <translation>Law, chapter or keyword</translation>
    </message>
    <message>
        <source>按标签</source>
        <translation>By tag</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>通过把握</source>
        <translation>Chance of passing</translation>
    </message>
    <message>
        <source>还不能估算</source>
        <translation>Not enough to go by yet</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>怎样算出来的</source>
        <translation>How it is worked out</translation>
    </message>
</context>
<context>
    <name>ReadinessModel</name>
    <message>
        <source>答错 %1 次，还在错题本里</source>
        <translation>wrong %1 times, still in the notebook</translation>
    </message>
    <message>
        <source>还没学过，有 %1 题</source>
        <translation>not met yet, %1 questions</translation>
    </message>
    <message>
        <source>%1 天未复习</source>
        <translation>not reviewed for %1 days</translation>
    </message>
    <message>
        <source>还有 %1 题没做或做错</source>
        <translation>%1 questions new or wrong</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>最近成绩</source>
        <translation>Recent scores</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部成绩</source>
        <translation>All scores</translation>
    </message>
    <message>
        <source>最近三次平均得分率 %1 %</source>
        <translation>Average of the last three: %1%</translation>
    </message>
    <message>
        <source>还没有模拟考试成绩</source>
        <translation>No mock exam scores yet</translation>
    </message>
    <message>
        <source>做完一套卷，这里会显示最近三次的分数。</source>
        <translation>After a paper the last three scores are shown here.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>%1 分</source>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>江苏省南通市</source>
        <translation>Nantong, Jiangsu</translation>
    </message>
    <message>
        <source>上海市</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>江苏省南京市</source>
        <translation>Nanjing, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省无锡市</source>
        <translation>Wuxi, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省徐州市</source>
        <translation>Xuzhou, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省常州市</source>
        <translation>Changzhou, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省苏州市</source>
        <translation>Suzhou, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省连云港市</source>
        <translation>Lianyungang, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省淮安市</source>
        <translation>Huai&apos;an, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省盐城市</source>
        <translation>Yancheng, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省扬州市</source>
        <translation>Yangzhou, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省镇江市</source>
        <translation>Zhenjiang, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省泰州市</source>
        <translation>Taizhou, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省宿迁市</source>
        <translation>Suqian, Jiangsu</translation>
    </message>
    <message>
        <source>江苏省（省级）</source>
        <translation>Jiangsu (provincial)</translation>
    </message>
    <message>
        <source>不限（只用全国题库）</source>
        <translation>Any (national banks only)</translation>
    </message>
</context>
<context>
    <name>ReliabilityBand</name>
    <message>
        <source>预测低于 %1 %</source>
        <translation>Predicted below %1 %</translation>
    </message>
    <message>
        <source>预测 %1 % 以上</source>
        <translation>Predicted %1 % or more</translation>
    </message>
    <message>
        <source>预测 %1–%2 %</source>
        <translation>Predicted %1–%2 %</translation>
    </message>
    <message>
        <source>%1，%2 次：平均预测 %3 %，实际合格 %4 %</source>
        <translation>%1, exams: %2. Predicted on average %3 %, passed %4 %</translation>
    </message>
</context>
<context>
    <name>RemoveAllDialog</name>
    <message>
        <source>把 %1 道错题全部移出错题本吗？</source>
        <translation>Take all %1 mistakes out of the notebook?</translation>
    </message>
    <message>
        <source>移出的题列在“已消灭”里；再答错时会回到错题本。</source>
        <translation>They are listed as cleared, and return when they are answered wrongly again.</translation>
    </message>
    <message>
        <source>不移出</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>全部移出</source>
        <translation>Take all out</translation>
    </message>
</context>
<context>
    <name>RemoveBankDialog</name>
    <message>
        <source>移出题库“%1”吗？</source>
        <translation>Remove the bank &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>文件改名留在原处，做过的题和成绩都保留；再装入同一个题库，进度接着算。</source>
        <translation>Its file stays under another name, and so do answers and scores; when the same bank is installed again, progress goes on.</translation>
    </message>
    <message>
        <source>不移出</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>换回 %1 的备份吗？</source>
        <translation>Restore the backup of %1?</translation>
    </message>
    <message>
        <source>这份备份之后的成绩不再显示。现在的记录不会删除，改名后留在数据文件夹里。</source>
        <translation>Later scores are no longer shown. The present records are not deleted; they are kept under another name in the data folder.</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>ResultFacts</name>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>比上次</source>
        <translation>Since last</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>平均每题</source>
        <translation>Per question</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>M月d日 HH:mm</source>
        <translation>d MMMM HH:mm</translation>
    </message>
    <message>
        <source>成绩 · %1</source>
        <translation>Result · %1</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 开始，%2 考试时间到，自动交卷</source>
        <translation>Started %1, time up %2, submitted</translation>
    </message>
    <message>
        <source>%1 开始，%2 交卷</source>
        <translation>Started %1, submitted %2</translation>
    </message>
    <message>
        <source>成绩历史</source>
        <translation>Score history</translation>
    </message>
    <message>
        <source>再考一次</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>%1没有达到该科目的最低得分率 %2 %。</source>
        <translation>%1: below the minimum of %2% for this subject.</translation>
    </message>
    <message>
        <source>各部分得分</source>
        <translation>Score by part</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>科目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>计时记录</source>
        <translation>Timing notes</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>距合格线还差 %1 分</source>
        <translation>%1 below the pass mark</translation>
    </message>
    <message>
        <source>总分到线，有科目未达最低要求</source>
        <translation>Total reached, a subject is below its minimum</translation>
    </message>
    <message>
        <source>正好到合格线</source>
        <translation>Exactly the pass mark</translation>
    </message>
    <message>
        <source>高出合格线 %1 分</source>
        <translation>%1 above the pass mark</translation>
    </message>
    <message>
        <source>得 %1 分，满分 %2 分</source>
        <translation>Score %1 of %2</translation>
    </message>
    <message>
        <source>/ %1 分</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>逐题回顾</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>只看错题 %1</source>
        <translation>Wrong only %1</translation>
    </message>
    <message>
        <source>没有错题</source>
        <translation>None wrong</translation>
    </message>
</context>
<context>
    <name>ResumeStrip</name>
    <message>
        <source>今天 %1 保存</source>
        <translation>saved today at %1</translation>
    </message>
    <message>
        <source>%1 保存</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>有一场未交卷的模拟考试</source>
        <translation>A mock exam is not submitted</translation>
    </message>
    <message>
        <source>已答 %1 / %2</source>
        <translation>%1 / %2 answered</translation>
    </message>
    <message>
        <source>剩余 %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>继续作答</source>
        <translation>Resume paper</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>下次复习：%1</source>
        <translation>Next review: %1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n 天后</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>上一道错题</source>
        <translation>Previous wrong</translation>
    </message>
    <message>
        <source>上一道标记题</source>
        <translation>Previous marked</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>题目列表</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>错题 %1 / %2</source>
        <translation>Wrong %1 / %2</translation>
    </message>
    <message>
        <source>标记 %1 / %2</source>
        <translation>Marked %1 / %2</translation>
    </message>
    <message>
        <source>第 %1 / %2 题</source>
        <translation>Question %1 / %2</translation>
    </message>
    <message>
        <source>下一道错题</source>
        <translation>Next wrong</translation>
    </message>
    <message>
        <source>下一道标记题</source>
        <translation>Next marked</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>得 %1 / %2 分</source>
        <translation>Points: %1 / %2</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>Time: %1</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>题目列表</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>ReviewOptions</name>
    <message>
        <source>选对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>漏选</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>多选了</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>你选了 %1</source>
        <translation>Your choice %1</translation>
    </message>
    <message>
        <source>未选，正确</source>
        <translation>Not chosen, right</translation>
    </message>
    <message>
        <source>第 %1 题的选项</source>
        <translation>Options of question %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>逐题回顾 · %1</source>
        <translation>Review · %1</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>只看错题 %1</source>
        <translation>Wrong only %1</translation>
    </message>
    <message>
        <source>标记 %1</source>
        <translation>Marked %1</translation>
    </message>
    <message>
        <source>返回成绩</source>
        <translation>Back to result</translation>
    </message>
    <message>
        <source>没有标记的题</source>
        <translation>None marked</translation>
    </message>
    <message>
        <source>没有错题</source>
        <translation>None wrong</translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation>View all</translation>
    </message>
    <message>
        <source>题目列表</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>ReviewReasons</name>
    <message>
        <source>解析</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>本题暂未关联法条</source>
        <translation>No article is linked to this question yet</translation>
    </message>
    <message>
        <source>%1 核对</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>打开原文：%1</source>
        <translation>Open the text: %1</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>答对</source>
        <translation>right</translation>
    </message>
    <message>
        <source>未答，应选 %1</source>
        <translation>unanswered, right: %1</translation>
    </message>
    <message>
        <source>选 %1，应选 %2</source>
        <translation>chose %1, right: %2</translation>
    </message>
    <message>
        <source>漏选 %1</source>
        <translation>missed %1</translation>
    </message>
    <message>
        <source>多选了 %1</source>
        <translation>extra %1</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Question %1</translation>
    </message>
</context>
<context>
    <name>ReviewVerdict</name>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>少选 %1 项</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>多选 %1 项，少选 %2 项</source>
        <translation>%1 extra, %2 missed</translation>
    </message>
    <message>
        <source>多选 %1 项</source>
        <translation>%1 extra</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>计时从点击“开始考试”起算，时间到自动交卷。</source>
        <translation>Time runs from &quot;Start exam&quot;; when it is up, the paper is submitted.</translation>
    </message>
    <message>
        <source>每次作答立即保存。中途退出或断电，可从首页继续，离开期间照常计时。</source>
        <translation>Every answer is saved at once. After leaving or a power cut, resume from Home; time away counts.</translation>
    </message>
    <message>
        <source>每次作答立即保存。中途退出或断电，可从首页继续，离开期间不计时。</source>
        <translation>Every answer is saved at once. After leaving or a power cut, resume from Home; time away does not count.</translation>
    </message>
    <message>
        <source>拿不准的题可按 M 标记，交卷前统一检查。</source>
        <translation>Mark doubtful questions with M and check them before submitting.</translation>
    </message>
    <message>
        <source>考试中不显示对错，交卷后可逐题查看依据。</source>
        <translation>Right and wrong are not shown during the exam; the review shows the basis of every question.</translation>
    </message>
    <message>
        <source>开卷考试，可以查阅法律条文。</source>
        <translation>Open book: the text of the law may be consulted.</translation>
    </message>
    <message>
        <source>%1部分的得分不低于 %2 % 才算合格。</source>
        <translation>%1: at least %2% of its points is needed to pass.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>考生须知</source>
        <translation>Notes for candidates</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>按 A 或 B 选择</source>
        <translation>Choose with A or B</translation>
    </message>
    <message>
        <source>按 A–%1 选择</source>
        <translation>Choose with A–%1</translation>
    </message>
    <message>
        <source>已是最后一题</source>
        <translation>This is the last one</translation>
    </message>
    <message>
        <source>按 Enter 确认</source>
        <translation>Enter confirms</translation>
    </message>
    <message>
        <source>已作答，按 Enter 进入下一题</source>
        <translation>Answered, Enter goes on</translation>
    </message>
    <message>
        <source>练习操作</source>
        <translation>Practice actions</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>已收藏</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>Answer sheet</translation>
    </message>
    <message>
        <source>确认答案</source>
        <translation>Confirm answer</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>返回小结</source>
        <translation>Back to summary</translation>
    </message>
    <message>
        <source>结束背题</source>
        <translation>End reading</translation>
    </message>
    <message>
        <source>结束并看小结</source>
        <translation>End and sum up</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>第 1 次遇到</source>
        <translation>Met for the first time</translation>
    </message>
    <message>
        <source>第 %1 次遇到，错过 %2 次</source>
        <translation>Met %1 times, wrong %2 times</translation>
    </message>
    <message>
        <source>第 %1 次遇到</source>
        <translation>Met %1 times</translation>
    </message>
    <message>
        <source>至少选两项，已选 %1 项</source>
        <translation>Choose at least two, %1 chosen</translation>
    </message>
    <message>
        <source>至少选一项，已选 %1 项</source>
        <translation>Choose at least one, %1 chosen</translation>
    </message>
    <message>
        <source>再来一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>难度%1</source>
        <translation>Difficulty: %1</translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message>
        <source>第 %1 题，%2</source>
        <translation>Question %1, %2</translation>
    </message>
</context>
<context>
    <name>RunSheetDrawer</name>
    <message>
        <source>答题卡</source>
        <translation>Answer sheet</translation>
    </message>
    <message>
        <source>答题卡，已答 %1，未答 %2</source>
        <translation>Answer sheet, %1 answered, %2 unanswered</translation>
    </message>
    <message>
        <source>答错的题</source>
        <translation>Answered wrongly</translation>
    </message>
    <message>
        <source>方向键移动，Enter 跳到该题。练习中未答的题可随时回来。</source>
        <translation>Arrows move, Enter goes to the question. You can come back to what is unanswered at any time.</translation>
    </message>
    <message>
        <source>只看答错</source>
        <translation>Wrong only</translation>
    </message>
    <message>
        <source>结束并看小结</source>
        <translation>End and sum up</translation>
    </message>
</context>
<context>
    <name>RunSheetLegend</name>
    <message>
        <source>答对 %1</source>
        <translation>Right %1</translation>
    </message>
    <message>
        <source>答错 %1</source>
        <translation>Wrong %1</translation>
    </message>
    <message>
        <source>已答 %1</source>
        <translation>Answered %1</translation>
    </message>
    <message>
        <source>未答 %1</source>
        <translation>Unanswered %1</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>RunTitleBar</name>
    <message>
        <source>练习信息</source>
        <translation>About this practice</translation>
    </message>
    <message>
        <source>返回小结</source>
        <translation>Back to summary</translation>
    </message>
    <message>
        <source>结束背题</source>
        <translation>End reading</translation>
    </message>
    <message>
        <source>结束练习</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>已做 %1，共 %2 题</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>对 %1</source>
        <translation>Right %1</translation>
    </message>
    <message>
        <source>错 %1</source>
        <translation>Wrong %1</translation>
    </message>
</context>
<context>
    <name>SaveToDialog</name>
    <message>
        <source>另存到哪里？</source>
        <translation>Save it where?</translation>
    </message>
    <message>
        <source>写出完整的路径；写文件夹时用原来的文件名。</source>
        <translation>Write the full path; into a folder it goes under its own name.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>导出成绩单</source>
        <translation>Export the score sheet</translation>
    </message>
    <message>
        <source>生成 A4 大小的 PDF 文件：得分、各部分和各科目得分、失分条文。</source>
        <translation>A PDF of A4 pages: score, sections, subjects, articles that cost points.</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>后面附错题、答案和解析</source>
        <translation>Add the wrong questions with keys and explanations</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>题型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>每题</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>计分方法</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>任前学法 %1 · 自由软件，许可证 GPL-3.0-or-later</source>
        <translation>Renqian %1 · free software, licence GPL-3.0-or-later</translation>
    </message>
</context>
<context>
    <name>SheetDrawer</name>
    <message>
        <source>答题卡</source>
        <translation>Answer sheet</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>只看未答 %1</source>
        <translation>Unanswered %1</translation>
    </message>
    <message>
        <source>只看标记 %1</source>
        <translation>Marked %1</translation>
    </message>
</context>
<context>
    <name>SheetLegend</name>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>SheetSection</name>
    <message>
        <source>%1，已答 %2，共 %3 题</source>
        <translation>%1, %2 of %3 answered</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>文件</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>组卷方案</source>
        <translation>Blueprint</translation>
    </message>
    <message>
        <source>学法计划</source>
        <translation>Study plan</translation>
    </message>
    <message numerus="yes">
        <source>%n 题</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>修订 %1</source>
        <translation>revised %1</translation>
    </message>
    <message>
        <source>没有使用，%1 处错误</source>
        <translation>Not used, errors: %1</translation>
    </message>
    <message>
        <source>有同名的更新文件，没有使用</source>
        <translation>Not used, a newer file has its name</translation>
    </message>
    <message>
        <source>可用，%1 处提醒</source>
        <translation>Usable, reminders: %1</translation>
    </message>
    <message>
        <source>可用</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>移出题库：%1</source>
        <translation>Remove the bank: %1</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>查看题库</source>
        <translation>View banks</translation>
    </message>
    <message>
        <source>正在读取题库</source>
        <translation>Reading banks</translation>
    </message>
    <message>
        <source>还没有可用的试题</source>
        <translation>No usable questions yet</translation>
    </message>
    <message>
        <source>读完后就可以开始。</source>
        <translation>Ready to start once they are read.</translation>
    </message>
    <message>
        <source>把题库文件放进题库文件夹，程序会自动读取。</source>
        <translation>Put bank files into the bank folder; they are read automatically.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>学习记录打不开</source>
        <translation>The records cannot be opened</translation>
    </message>
    <message>
        <source>用最近的备份恢复</source>
        <translation>Restore newest backup</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>用最近的备份恢复吗？</source>
        <translation>Restore the newest backup?</translation>
    </message>
    <message>
        <source>打不开的文件不会删除，改名后留在数据文件夹里。</source>
        <translation>The file that cannot be opened is not deleted; it is kept under another name in the data folder.</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>改用默认的文件夹</source>
        <translation>Use the standard folder</translation>
    </message>
    <message>
        <source>改用默认的文件夹吗？</source>
        <translation>Use the standard folder?</translation>
    </message>
    <message>
        <source>那里只有更换文件夹以前的记录。找回现在的文件夹以后，可以在设置里再换回来。</source>
        <translation>It has only the records from before the folder was changed. Once the present folder is back, you can return to it in Settings.</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>改用</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>合格</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>已标记</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>StatuteBrowser</name>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>从左边选一部法规。</source>
        <translation>Choose a statute at the left.</translation>
    </message>
</context>
<context>
    <name>StatuteDrawer</name>
    <message>
        <source>法规原文</source>
        <translation>Text of the statute</translation>
    </message>
    <message>
        <source>装入的文本里没有%1，可能是另一个版本。</source>
        <translation>The installed text has no %1; it may be another version.</translation>
    </message>
    <message>
        <source>本机还没有《%1》的原文。</source>
        <translation>The text of %1 is not on this computer.</translation>
    </message>
    <message>
        <source>由使用者装入，以公布文本为准。</source>
        <translation>Installed by the user; the published text is authoritative.</translation>
    </message>
</context>
<context>
    <name>StatuteList</name>
    <message>
        <source>在原文里查找</source>
        <translation>Search the texts</translation>
    </message>
    <message numerus="yes">
        <source>%n 部法规</source>
        <translation>
            <numerusform>%n statute</numerusform>
            <numerusform>%n statutes</numerusform>
        </translation>
    </message>
    <message>
        <source>前 %1 处，请写得再具体些</source>
        <translation>The first %1; be more specific</translation>
    </message>
    <message numerus="yes">
        <source>%n 处</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>没有找到，换一个词试试</source>
        <translation>Nothing found; try another word</translation>
    </message>
    <message>
        <source>法规</source>
        <translation>Statutes</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>StatuteReading</name>
    <message>
        <source>《%1》</source>
        <comment>name of a statute</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>到第几条</source>
        <translation>Go to article</translation>
    </message>
    <message>
        <source>没有这一条</source>
        <translation>No such article</translation>
    </message>
</context>
<context>
    <name>StatutesPage</name>
    <message>
        <source>法规</source>
        <translation>Statutes</translation>
    </message>
    <message>
        <source>查阅法规原文</source>
        <translation>Reading the texts of statutes</translation>
    </message>
    <message numerus="yes">
        <source>已装入 %n 部法规的原文</source>
        <translation>
            <numerusform>The text of %n statute is installed</numerusform>
            <numerusform>The texts of %n statutes are installed</numerusform>
        </translation>
    </message>
    <message>
        <source>装入原文</source>
        <translation>Install texts</translation>
    </message>
    <message>
        <source>法规原文在哪个文件夹？</source>
        <translation>Which folder holds the texts?</translation>
    </message>
    <message>
        <source>装入其中的 .md 文件，下级文件夹里的也算；也可以只选一个文件。</source>
        <translation>Its .md files are installed, with those in folders inside it; one file alone will do too.</translation>
    </message>
    <message numerus="yes">
        <source>查看 %n 处问题</source>
        <translation>
            <numerusform>Show %n problem</numerusform>
            <numerusform>Show %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>StudyTimesCard</name>
    <message>
        <source>每天答题数</source>
        <translation>Answers a day</translation>
    </message>
    <message>
        <source>每周学习分钟数</source>
        <translation>Minutes studied a week</translation>
    </message>
    <message>
        <source>每月学习分钟数</source>
        <translation>Minutes studied a month</translation>
    </message>
    <message>
        <source>学习时间</source>
        <translation>Time studied</translation>
    </message>
    <message>
        <source>按</source>
        <translation>By</translation>
    </message>
    <message>
        <source>按日</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>按周</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>%1，日期是星期一。</source>
        <translation>%1; each date is a Monday.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>答题</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>答对率</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>same</translation>
    </message>
    <message>
        <source>比最早提高 %1 个百分点</source>
        <translation>up %1 points from the earliest</translation>
    </message>
    <message>
        <source>比最早下降 %1 个百分点</source>
        <translation>down %1 points from the earliest</translation>
    </message>
    <message>
        <source>与最早持平</source>
        <translation>as the earliest</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SubjectsCard</name>
    <message>
        <source>%1得分率</source>
        <translation>%1: score</translation>
    </message>
    <message>
        <source>各科目得分率</source>
        <translation>Score by subject</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>模拟考试</source>
        <translation>Mock exams</translation>
    </message>
    <message>
        <source>全部答题</source>
        <translation>All answers</translation>
    </message>
    <message numerus="yes">
        <source>最近 %n 次模拟考试，按得分计算。</source>
        <translation>
            <numerusform>The last mock exam, by points.</numerusform>
            <numerusform>The last %n mock exams, by points.</numerusform>
        </translation>
    </message>
    <message>
        <source>最近十二个月，按练习和模拟考试的答对率计算。</source>
        <translation>The last twelve months, by right answers in practice and mock exams.</translation>
    </message>
    <message>
        <source>还没有模拟考试成绩。</source>
        <translation>No mock exam yet.</translation>
    </message>
    <message>
        <source>这十二个月还没有答题。</source>
        <translation>No answers in these twelve months.</translation>
    </message>
    <message>
        <source>科目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>考试</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>得分率</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>答对率</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>SummaryFacts</name>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>另有 %1 题再答时对</source>
        <translation>%1 more at the second try</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>正确率</source>
        <translation>Share right</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>SummaryStatutes</name>
    <message>
        <source>按法律</source>
        <translation>By statute</translation>
    </message>
    <message>
        <source>答对 %1，共 %2 题</source>
        <translation>%1 of %2 right</translation>
    </message>
</context>
<context>
    <name>SummaryWrong</name>
    <message>
        <source>答错的题</source>
        <translation>Answered wrongly</translation>
    </message>
    <message>
        <source>没有答错的题。</source>
        <translation>Nothing was wrong.</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1，正确率 %2 %</source>
        <translation>%1, %2% right</translation>
    </message>
</context>
<context>
    <name>TallyTable</name>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>正确率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>TimerBox</name>
    <message>
        <source>剩余时间</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>不足 10 分钟</source>
        <translation>Under 10 minutes</translation>
    </message>
    <message>
        <source>即将交卷</source>
        <translation>Submitting soon</translation>
    </message>
    <message>
        <source>剩余 %1 分 %2 秒</source>
        <translation>%1 min %2 s left</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>约 %1 分钟</source>
        <translation>About %1 minutes</translation>
    </message>
    <message>
        <source>已完成 %1 / %2 题</source>
        <translation>%1 of %2 questions done</translation>
    </message>
    <message>
        <source>今天的复习做完了</source>
        <translation>Today&apos;s review is done</translation>
    </message>
    <message>
        <source>今天没有要做的题</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>还没做过的题</source>
        <translation>Questions not met yet</translation>
    </message>
    <message>
        <source>今天的新题做完了</source>
        <translation>Today&apos;s new questions are done</translation>
    </message>
    <message>
        <source>题库里的题都做过了</source>
        <translation>You have met every question in the banks</translation>
    </message>
    <message>
        <source>今天先复习</source>
        <translation>Today is for review</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>今日计划</source>
        <translation>Today&apos;s plan</translation>
    </message>
    <message>
        <source>正在准备</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>开始今日学习</source>
        <translation>Start today&apos;s study</translation>
    </message>
    <message>
        <source>开始模拟考试</source>
        <translation>Start mock exam</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>到期复习</source>
        <translation>Due for review</translation>
    </message>
    <message>
        <source>还有 %1 题快要遗忘，先做这些</source>
        <translation>%1 questions are about to be forgotten; do them first</translation>
    </message>
    <message>
        <source>到期的题都复习过了</source>
        <translation>Everything due has been reviewed</translation>
    </message>
    <message>
        <source>今天没有到期的题</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>新题</source>
        <translation>New questions</translation>
    </message>
    <message>
        <source>选一个议题，会前学一段、做几道题</source>
        <translation>Choose a topic: read a passage and answer a few questions before the meeting</translation>
    </message>
    <message>
        <source>%1起：%2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>%1，已完成</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>模拟考试</source>
        <translation>Mock exam</translation>
    </message>
    <message>
        <source>题库共 %1 题，按组卷方案随机出题</source>
        <translation>%1 questions in the banks, drawn at random by a blueprint</translation>
    </message>
    <message>
        <source>去模考</source>
        <translation>Mock exam</translation>
    </message>
    <message>
        <source>学习计划</source>
        <translation>Study plans</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>%1，已做 %2 / %3 题</source>
        <translation>%1, %2 of %3 questions done</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done of all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>分数走势</source>
        <translation>Score trend</translation>
    </message>
    <message>
        <source>还没有成绩</source>
        <translation>no scores yet</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation>
            <numerusform>%n exam</numerusform>
            <numerusform>%n exams</numerusform>
        </translation>
    </message>
    <message>
        <source>最近 %1 分</source>
        <translation>latest %1</translation>
    </message>
    <message>
        <source>合格线 %1</source>
        <translation>pass mark %1</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
</context>
<context>
    <name>TrueFalseRow</name>
    <message>
        <source>正确</source>
        <translation>True</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>False</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>True or false</translation>
    </message>
</context>
<context>
    <name>TypeSizePicker</name>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>字号</source>
        <comment>the shortest, beside the buttons</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>标准</source>
        <comment>the shortest, on a button</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>大</source>
        <comment>the shortest, on a button</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>特大</source>
        <comment>the shortest, on a button</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>UsersCard</name>
    <message>
        <source>用户</source>
        <translation>People</translation>
    </message>
    <message>
        <source>当前用户：%1</source>
        <translation>Here now: %1</translation>
    </message>
    <message>
        <source>未填姓名</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>每个用户的学习记录和备份各自分开，题库共用。</source>
        <translation>Records and backups are each person&apos;s own; banks are shared.</translation>
    </message>
    <message>
        <source>切换用户</source>
        <translation>Switch person</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>添加用户</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>更改口令</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>设置口令</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>答案 %1</source>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>没有作答，应选 %1</source>
        <translation>Not answered; the key is %1</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>答错了，应选 %1</source>
        <translation>Wrong; the key is %1</translation>
    </message>
    <message>
        <source>已记为蒙的</source>
        <translation>Noted as a guess</translation>
    </message>
    <message>
        <source>蒙的</source>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>这题是蒙对的</source>
        <translation>The right answer was a guess</translation>
    </message>
</context>
<context>
    <name>WeakCard</name>
    <message>
        <source>薄弱条文</source>
        <translation>Weak articles</translation>
    </message>
    <message>
        <source>按失分排列</source>
        <translation>By points lost</translation>
    </message>
    <message>
        <source>其他 %1 条</source>
        <translation>Other articles: %1</translation>
    </message>
    <message>
        <source>没有失分条文。</source>
        <translation>No article lost points.</translation>
    </message>
</context>
<context>
    <name>WeakLine</name>
    <message>
        <source>错 %1 题</source>
        <translation>%1 wrong</translation>
    </message>
    <message>
        <source>错 %1</source>
        <translation>%1 wrong</translation>
    </message>
</context>
<context>
    <name>WrongRow</name>
    <message>
        <source>第 %1 题</source>
        <translation>Question %1</translation>
    </message>
</context>
<context>
    <name>YearFacts</name>
    <message>
        <source>学习天数</source>
        <translation>Study days</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>答题</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>答对率</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>新学题目</source>
        <translation>New questions</translation>
    </message>
    <message>
        <source>模拟考试</source>
        <translation>Mock exams</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>导出 CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>%1 年没有学习记录，没有可以导出的内容。</source>
        <translation>Nothing was studied in %1; there is nothing to export.</translation>
    </message>
    <message>
        <source>下面是 %1 年度学法情况报告的内容，可以附在年度述法报告后面。</source>
        <translation>This is what the record of legal study for %1 contains; it can be attached to the yearly report.</translation>
    </message>
    <message>
        <source>姓名或单位还没有填写，报告里会留空；可以在设置里填写。</source>
        <translation>Name or unit is not filled in and stays blank in the report; the settings take it.</translation>
    </message>
    <message>
        <source>模拟考试</source>
        <translation>Mock exams</translation>
    </message>
    <message>
        <source>试卷</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>最好成绩</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>学习的法律法规</source>
        <translation>Statutes studied</translation>
    </message>
    <message>
        <source>法律法规</source>
        <translation>Statute</translation>
    </message>
    <message>
        <source>答题</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>答对率</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>各月答题</source>
        <translation>Answers by month</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>ui::BankInstallModel</name>
    <message numerus="yes">
        <source>已装入 %n 个题库，学习进度照旧。</source>
        <translation>
            <numerusform>%n bank installed. Progress stays as it was.</numerusform>
            <numerusform>%n banks installed. Progress stays as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation>%1 line %2</translation>
    </message>
</context>
<context>
    <name>ui::BanksModel</name>
    <message>
        <source>已移出，文件保留为 %1</source>
        <translation>Removed; the file is kept as %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 %2 %3 分</source>
        <translation>%1 %2, %3 points</translation>
    </message>
    <message>
        <source>请选择两次不同的考试。</source>
        <translation>Choose two different exams.</translation>
    </message>
</context>
<context>
    <name>ui::DataFolderModel</name>
    <message>
        <source>有一场考试还没有交卷，请先完成或放弃它，再更换文件夹。</source>
        <translation>An exam has not been handed in. Finish it or give it up before changing the folder.</translation>
    </message>
</context>
<context>
    <name>ui::ExamModel</name>
    <message>
        <source>正确</source>
        <translation>True</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>False</translation>
    </message>
</context>
<context>
    <name>ui::ExportModel</name>
    <message>
        <source>请写出完整的路径，例如 %1。</source>
        <translation>Write the full path, for example %1.</translation>
    </message>
    <message>
        <source>成绩单-%1.pdf</source>
        <translation>score-%1.pdf</translation>
    </message>
</context>
<context>
    <name>ui::FolderModel</name>
    <message>
        <source>打不开这个文件夹：%1</source>
        <translation>This folder cannot be opened: %1</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>成绩历史-%1.csv</source>
        <translation>scores-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::MistakesModel</name>
    <message>
        <source>未关联法条</source>
        <translation>No article linked</translation>
    </message>
    <message>
        <source>错题本-%1.pdf</source>
        <translation>mistakes-%1.pdf</translation>
    </message>
    <message>
        <source>错题本-%1-无答案.pdf</source>
        <translation>mistakes-%1-without-keys.pdf</translation>
    </message>
</context>
<context>
    <name>ui::PlansModel</name>
    <message>
        <source>%1 项</source>
        <translation>%1 entries</translation>
    </message>
</context>
<context>
    <name>ui::PracticeModel</name>
    <message>
        <source>所选范围没有题</source>
        <translation>No questions in this range</translation>
    </message>
    <message>
        <source>所选范围没有到期的题，也没有新题</source>
        <translation>Nothing due and nothing new in this range</translation>
    </message>
    <message>
        <source>所选范围没有错题</source>
        <translation>No mistakes in this range</translation>
    </message>
    <message>
        <source>所选范围没有收藏的题</source>
        <translation>Nothing starred in this range</translation>
    </message>
    <message>
        <source>所选范围没有案例题</source>
        <translation>No cases in this range</translation>
    </message>
    <message>
        <source>所选范围的题都做过了</source>
        <translation>Everything in this range was done</translation>
    </message>
    <message>
        <source>到期 %1 题</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>新题 %1 题</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>没有到期的题</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>从上次第 %1 题起</source>
        <translation>Goes on at %1</translation>
    </message>
    <message>
        <source>从第 1 题起</source>
        <translation>From the first</translation>
    </message>
    <message>
        <source>打乱题目与选项</source>
        <translation>Questions and options shuffled</translation>
    </message>
    <message>
        <source>%1 题未消灭</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>直接看答案与依据</source>
        <translation>Keys and reasons at once</translation>
    </message>
    <message>
        <source>每天一套</source>
        <translation>One set a day</translation>
    </message>
    <message>
        <source>%1 题</source>
        <translation>%1 questions</translation>
    </message>
</context>
<context>
    <name>ui::PracticeRunModel</name>
    <message>
        <source>未关联法条</source>
        <translation>No article linked</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesModel</name>
    <message>
        <source>任前学法</source>
        <translation>Renqian</translation>
    </message>
    <message>
        <source>有一场考试还没有交卷，请先完成或放弃它再切换用户。</source>
        <translation>An exam is still open. Finish it or give it up before you switch.</translation>
    </message>
    <message>
        <source>已添加用户 %1。用“切换用户”进入。</source>
        <translation>%1 was added. Go in by &quot;Switch person&quot;.</translation>
    </message>
    <message>
        <source>已取消口令。</source>
        <translation>The PIN was taken away.</translation>
    </message>
    <message>
        <source>已设置口令，下次启动时要输入。</source>
        <translation>The PIN is set and will be asked for at the next start.</translation>
    </message>
    <message>
        <source>已彻底删除。</source>
        <translation>Deleted for good.</translation>
    </message>
    <message>
        <source>已导出并核对：%1</source>
        <translation>Exported and verified: %1</translation>
    </message>
    <message>
        <source>已导入用户 %1。用“切换用户”进入。</source>
        <translation>%1 was imported. Go in by &quot;Switch person&quot;.</translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>已计时</source>
        <translation>time counted</translation>
    </message>
    <message>
        <source>未计时</source>
        <translation>time not counted</translation>
    </message>
    <message>
        <source>系统时间被拨慢 %1，考试计时不受影响</source>
        <translation>System clock set back by %1, exam time not affected</translation>
    </message>
    <message>
        <source>系统时间被拨快 %1，考试计时不受影响</source>
        <translation>System clock set forward by %1, exam time not affected</translation>
    </message>
    <message>
        <source>电脑休眠 %1，%2</source>
        <translation>Computer asleep for %1, %2</translation>
    </message>
    <message>
        <source>中途离开 %1，%2</source>
        <translation>Away for %1, %2</translation>
    </message>
    <message>
        <source>中途关机或重启约 %1（按系统时间，未能核实），%2</source>
        <translation>Shut down or restarted for about %1 (by the system clock, not verified), %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>正确</source>
        <translation>True</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>False</translation>
    </message>
</context>
<context>
    <name>ui::SettingsModel</name>
    <message>
        <source>已备份到 %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>有一场考试还没有交卷，请先完成或放弃它再恢复备份。</source>
        <translation>An exam is not submitted. Finish or discard it before restoring a backup.</translation>
    </message>
    <message>
        <source>已恢复。原来的记录改名保存在数据文件夹里。</source>
        <translation>Restored. The former records are kept under another name in the data folder.</translation>
    </message>
</context>
<context>
    <name>ui::StatuteReader</name>
    <message>
        <source>……（本条太长，没有全部显示）</source>
        <translation>… (too long to be shown in full)</translation>
    </message>
</context>
<context>
    <name>ui::StatutesModel</name>
    <message>
        <source>装入了 %1 部法规的原文。</source>
        <translation>The texts of %1 statutes were installed.</translation>
    </message>
    <message>
        <source>那里没有 .md 文件。</source>
        <translation>There are no .md files there.</translation>
    </message>
    <message>
        <source>没有装入法规：文件里都有错误。</source>
        <translation>Nothing was installed: every file has errors.</translation>
    </message>
</context>
<context>
    <name>ui::StudySettingsModel</name>
    <message>
        <source>学习进度已重置。之前的记录备份在 %1</source>
        <translation>Progress is reset. What was before is kept in %1</translation>
    </message>
    <message>
        <source>存疑题目-%1.yaml</source>
        <translation>doubts-%1.yaml</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>ui::TodayModel</name>
    <message>
        <source>本月一法</source>
        <translation>Law of the month</translation>
    </message>
</context>
<context>
    <name>ui::YearModel</name>
    <message>
        <source>学法情况报告-%1.pdf</source>
        <translation>legal-study-%1.pdf</translation>
    </message>
    <message>
        <source>学法情况-%1.csv</source>
        <translation>legal-study-%1.csv</translation>
    </message>
</context>
</TS>
