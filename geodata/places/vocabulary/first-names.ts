/**
 * First names of people in world news that are also places or may stand before a place-like surname; lower case.
 * Compiled by hand; the longer list of English ones is `first-names.txt` (stdlib, Apache-2.0).
 */
export const FIRST_NAMES_ELSEWHERE: ReadonlySet<string> = new Set(
  `volodymyr vladimir volodimir wolodymyr vitaliy vitali vitalii vitaly oleksandr alexander aleksandr oleksiy oleksii alexei
  alexey aleksei andriy andrii andrei andrey serhiy serhii sergei sergey mykola nikolai nikolay dmytro dmitry dmitri dmitriy
  ihor igor ivan yuriy yurii yuri oleh oleg roman bohdan taras vasyl vasily petro pavlo pavel maksym maxim maksim denys denis
  yevhen yevgeny evgeny ruslan rustem artem artyom kyrylo kirill valery valerii valeriy valentyn mykhailo mikhail mikhailo
  viktor victor stanislav yaroslav vyacheslav viacheslav vladislav vladyslav anton gleb hlib anatoly anatolii leonid
  natalia nataliia olena olha olga iryna irina oksana yulia yuliia kateryna ekaterina svitlana svetlana tetiana tatiana
  daria dariia anastasia maria mariia halyna galina lyudmyla ludmila ksenia polina alina
  donald joe joseph barack george hillary kamala marco steve jared mike michael antony anthony lloyd pete keith mark
  emmanuel olaf friedrich angela ursula keir boris rishi theresa liz david ben benjamin yoav israel itamar bezalel
  recep tayyip hakan mevlut viktor robert giorgia mario pedro antonio donald andrzej mateusz radoslaw wladyslaw karol
  gitanas alar kaja kristen mette ulf jens jonas sanna petteri alexander nikol ilham hikmet serzh vahagn ararat
  mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hasan hussein hossein husayn abdul abdel abdullah abdulla ibrahim
  ismail ismael khalil khalid khaled mahmoud mahmud mustafa omar osama rami saad said saeed salah saleh samir tariq tarek
  yahya yasser yusuf youssef yousef ziad fatima aisha mariam layla nasser naim nabih najib michel walid
  abbas javad ebrahim hassan masoud esmail qassem hossein amir reza mojtaba
  narendra rajnath amit subrahmanyam shehbaz nawaz imran asim bilawal khawaja ishaq randhir vikram ajit
  bashar asaad farouk mazloum benny naftali yair gadi herzi eyal daniel avigdor ehud
  xi li wang kim lee park shinzo fumio yoon
  volker josep charles antonio rafael maia nikola milos petr miloš zuzana
  cyril nelson jacob kenneth julius paul abiy isaias getachew salva riek
  paris kiel jordan chelsea austin dallas brooklyn florence sydney victoria georgia virginia carolina madison
  london savannah charlotte israel chad kenya india china asia jackson lincoln washington houston cleveland
  jack kyle ryan scott sean justin kevin brian jason jeff jeffrey eric adam todd greg doug dan tim tom jim bob bill`.split(
    /\s+/,
  ),
);
