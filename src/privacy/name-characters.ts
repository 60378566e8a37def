/** All single surnames that are looked for. */
export const surnames = new Set([
	...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎',
	...'鲁韦昌苗柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬傅卞康伍余顾孟黄穆萧尹姚邵湛汪祁毛禹狄贝臧',
	...'戴宋茅庞熊纪舒屈祝董梁杜阮蓝闵麻贾娄颜郭梅林刁钟徐邱骆夏蔡田樊胡凌霍虞柯卢莫缪邓郁杭洪诸',
	...'左崔龚程嵇邢裴陆荣翁荀惠甄曲芮储段巫焦侯宓全郗秋宁仇栾甘厉祖武刘景詹束龙叶司黎蓟薄宿蒲邰',
	...'鄂咸籍赖卓蔺屠池乔谭贡姬申扶冉郦雍璩桑桂濮牛寿扈燕冀浦尚温庄晏柴瞿阎慕习艾鱼古易慎廖耿匡',
	...'寇禄阙欧沃越隆巩聂晁敖冷辛那简饶曾沙鞠丰巢蒯查荆游权肖邝涂佟闫覃仝付代丁马高丘江童盛万石',
	...'方华云农蒙俞任袁常谷车元卜关文安向白涨岳皮齐时于和成明支尤连平翟芦季管牟靳',
	...'粟禤侬盘卯勾盖撒黑逯占操危闪侍钭商单逄敬苑户宣年苟鹿钮项东楼栗计伏淡银么锺练招冼揭佘亢阚',
	...'缑乜郄辜邸綦禚郇芈鄞隗郜訾竺笪佴谯郈厍殳夔亓仉爨麴鄯邴邗乌郯郏祭竹步衡满蓬牧归况火奉',
	...'符封仲楚冶卿闭胥裘茹容丛党解路阴展桓怀暨檀劳沐朴汝睢仵恽茆呙訚战苍幸励滑初智井凤玉相巴',
	...'才种贯闾剧弓戎粘妫琚雒',
	...'幺米牟贲羿汲莘庾羊房宗韶宦',
	...'应原岩罕迟衣隋矫鄢蹇税漆谌宾糜帅库仡潭旷揣续昝召藤斗仓铁妥哈拜俸但佐麦',
]);

/** Surnames that as often end or begin an ordinary word; a name needs two typical signs with them. */
export const weakSurnames = new Set([
	...'万石方华云农蒙任常谷车元关文安向白时于和成明支尤连平盛江童高马全那权代付简温尚鱼束司越沙游古',
	...'竹步衡满蓬牧归况火祭奉应原岩斗但易咸薄冷习涨丰皮齐章金严左龙武景荣田康昌廉麻苗梅秋隆曲寿宿甘',
	...'封容丛党解路阴展怀劳战苍楚幸初智井凤玉相巴才种',
]);

/** Words that are also surnames; they count only where a name must stand. */
export const rareSurnames = new Set([
	...'水花乐谈席强经干包官从吉松富仰伊宫印索双闻堵边戈居弘国广利蔚融红益琴海墨虎尧春晓爱阳言福买信',
]);

/**
 * Characters that stand in given names as well as in every sentence: 以恒, 若非. Behind a surname
 * that is nothing else they may be part of a name.
 */
export const seldomGiven = new Set([
	...'以之其为自能应学师未无不非有在尔读年百时三九里书果得知点问作',
]);

/** Surnames of so many people that one of them before 同学 already means a person. */
export const commonSurnames = new Set([
	...'王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏',
	...'薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔邱秦史顾侯邵孟钱汤尹黎贺龚樊殷施陶洪翟颜倪严',
	...'牛芦季俞鲁葛韦毕聂焦柳邢骆岳齐庄管祝涂耿牟詹苗凌费纪靳欧甄祁肖覃',
]);

export const compoundSurnames = [
	...['欧阳', '上官', '司马', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒'],
	...[
		'南宫',
		'独孤',
		'长孙',
		'宇文',
		'轩辕',
		'端木',
		'呼延',
		'东郭',
		'西门',
		'申屠',
		'东方',
		'闻人',
	],
	...[
		'亓官',
		'澹台',
		'赫连',
		'淳于',
		'单于',
		'太叔',
		'公冶',
		'鲜于',
		'仲孙',
		'万俟',
		'钟离',
		'百里',
		'司空',
		'拓跋',
		'漆雕',
		'濮阳',
		'宗政',
	],
];

/** Characters that are common in given names. */
export const givenCharacters = new Set([
	...'一丽义乐乔书云亚亦亮人仁伟传伦佩佳佑依俊信俐倩健偲傲儒允元兆先光克兰兴军冉冠冬冰凌凝凡凤',
	...'凯刚利力功勇勋勤化北千华卓南博卫卿厚原友叶合吉启呈咏哲唯善喜嘉国圆城培墨士壮夏多大天奇奕',
	...'好如妍妙姗姝姣姿威娅娇娜娟娥婉婕婧婷媛子孜孝孟宁宇安宏宗官宜宝实宣宸家容宽宾寒小少尔尚山',
	...'岚岩岭岳峥峰峻崇川州巧希帅帆广庆康延建开强彤彦彩影彬彭征律德心志忠念忆思怀怡恒恩悦惠想慈',
	...'慧懿成戈才扬承抒择振捷政敏文斌斐新方旋旭昀昂昊昌明易昕星春昭晋晏晓晗晟晨普景晴智暄暖曦曼',
	...'朋朔朗木来松林果枝枫柏柔柯树桂桐梅梓梦梧森楚楠榕樱欢欣武毅民水永汉江池沁沐沛河治泉泊法波',
	...'泰泽洁洋洛津洪浩海涛涵润淇淑清渊湘源溪滢滨漪潇潞澄澜濡灵炎炜炫炳烁烨焕煊煜熙熠燕爱爽牧玄',
	...'玉玥玮环玲珂珊珍珏珑珞珠珺琛琦琪琬琰琳琴琼瑄瑜瑞瑶瑾璇璐璟甜田男皓益盈真睿知石硕磊祎祖祝',
	...'祥祺福禹秀秋程稳穆立章竹笑笛筠简箫米素紫红纪纯绍绮维美翔翠翰耀聪胜致良艺艾芃芊芙芝芬花芮',
	...'芯芳芷苇苏苑若英茂茉茗茜荷莉莎莲莹菁菊菡菲萌萍萧萱蒙蓉蓓蓝蔚蕊蕾薇虎裕西言诗诚语诺谊谦谷',
	...'豪贝贞贤赞赫超越跃轩辉辰达运远连迪逸邦郁郡金鑫钊钧钰铃铄铎铭锋锐锦键长阔阳雄雁雅雨雪雯雷',
	...'霄震霏霖霜霞露青静韬韵顺颖颜风飞飘馨香驰骁骏高鸣鸿鹏鹤麒麟默黛齐龙昱翊珩瑛璋珈晞澍淼沅沂',
	...'洵湉漫滔瀚灏烜煦燊玟珮珣琅琨瑀璞畅皙睦祉祯禾秦稷竣笙筱箐绎绪羽翎翌聿肃航舒艇苒苓苗茵莞荻',
	...'莘菀葵蒨蓁薏蘅裴觅诣谨豫赟轶辙迅逍遥邈郢醒野钦锟锡闻陶隽雍霆靓韶颂颐飒骐骞鲲黎仪伊佐伍佟',
	...'侃侨倚俪俞倪僖兮冕凇刘卉君吟含唐圣坤垚堃埔墁夕妤姬娴娉婵嫣孺宥尧屹峤岱嵘巍帼平幼庭弘弛彧',
	...'忻恺悠慕懋扉抚攸斓旌旖昔昶晁晔晶暮曜杉杭杰柠栩桓棋棠楷榆槿樾欧歆殊毓汐汝沄泓泠泯洲淳渝湛',
	...'溢溶漾潼灿炀炅烽焱燃爵犀珹琮瑗瑢瑭璃璨甫畴皎盛眉矜砚碧祈禧稚穗竞笃筝粤纶绘缘罡翀耘耿聆胤',
	...'臻舟芸芹苡茹莺菱萦蓬蔓薪藜虔虞蝶衍衡裳褚诏诠谌谕贻赋赐跞轲辛迎适逊逢道遂郎酩钗铮锴锶镕镜',
	...'闳阅陆隐雏霁靖韧韦顾顼飏飓馥驹骊鲁鸥鹂鹭鹰黄兵艳',
	...'然儿可月妮丹彪鹃媚',
	...'正朵沫栀柚柒玖鹿翼翱昭洛溯渲朦曈昕曦苡苓葭衿陌鸢鲸麓蕾煖予攸澈湫歌舞吟弦璧瓴钏勋勉励勖懿穗葵萤珂璎绾缇筠笺笠笳',
]);

/** Characters that are as common in ordinary words; they count behind a surname, in a sure place. */
export const otherGivenCharacters = new Set([
	...'东生贵根发旺财招弟苹桃杏妞娃蛋毛牛羊社革援进草净坚芽麦稻豆满丰富和意亲礼廉恭敬俭朴久寿年望盼幻仙',
	...'神采词音节奏声响照煌烂虹霓绣绫罗绸缎丝翡玛瑙瑚琥珀铜铁鸽雀凰呦檬橙橘桔莓葡梨枣柳棉絮茶糖酥糯蜜团',
	...'丫囡囝姮姒嬴嗣继船途行跨腾骋驭御宙苍乾斗极参商中央初末桉汀渡迟序晚昼夜危尤栋楞战卜之岁',
]);

/** Characters that hardly occur in given names: they count, join, place, do, or name a role. */
export const neverGiven = new Set([
	...'的了着过在是有与及或等为被把将向对从到给使由于因但而且也都就还又再很太最更不没无未非这那',
	...'此其某各每哪谁什么几个位们次节场课班级年日时分秒学校师生教育局园主任老员作者内外前后左',
	...'右下间期组队科项件册台万亿百十二三四五六七八九两零半第说讲看听问答叫做用拿去吃喝玩跑走站',
	...'坐写画读背唱跳打扫带领帮助织参加会议表示获奖荣代负责担和跟让请比并则却只仅已经要能',
	...'应该须需得地所以之他她它你我您咱自己啊吗呢吧呀哦嘛哈爸妈爷奶叔姨哥弟姐妹父母亲孩童婴公婆',
	...'舅姑院厅处部委办室楼区县市省乡镇村路街号店厂司题目种类样式形状态面边角头尾份届岁周刻钟',
	...'点',
	...'衣服帽鞋族牌',
]);

/** Given-name characters that are also among the commonest in ordinary words: 许多, 良好, 黄家. */
export const plainCharacters = new Set('多少大小天好太本上元方平常家长');

/** Ordinary words that are also whole names; taken for a name only where nothing precedes them. */
export const namesThatAreWords = new Set([
	...[
		'高峰',
		'高洁',
		'方圆',
		'白雪',
		'江河',
		'安然',
		'安宁',
		'田野',
		'金星',
		'文静',
		'康健',
		'马力',
	],
	...['张扬', '夏雨', '夏雪', '秋雨', '江南', '江涛', '黄莺', '金鑫', '金晶', '雷鸣', '龙飞'],
	...[
		'唐诗',
		'宋词',
		'马丽',
		'马兰',
		'万里',
		'常青',
		'常乐',
		'成龙',
		'高原',
		'杨柳',
		'杨梅',
		'杨帆',
	],
]);

/**
 * Characters that names of other languages are written with, in Uyghur, Tibetan, Mongol, Yi and
 * Kazakh, and seldom ordinary words.
 */
export const foreignCharacters = new Set([
	...'阿艾依伊吐买麦提尔娜沙迪拉孜森卡巴特其格图雅乌敖仁娃扎西顿珠卓玛央次旦洛桑杰旺姆措泽绒吉克呷',
	...'惹勒嘎却赛萨甫库莱坎尕莫曲嫫努汗逊热罕古丽斯琴达瓦尼索罗布木力',
]);

/** Characters that such names have between those. */
export const otherForeignCharacters = new Set([
	...'吾哈米亚德兰呼苏金多才让堆拥忠约果伍孟普琼占贡嘉官丹增朗班祖胡合列叶日托鲁宝音那加仲杜夏帕里',
	...'素坦且俄底恩诺比平益江衣石刀玉波晓花高珍安塔凯曼农再乃南土登强晋美白云顺毕乐和几子海来别温香',
	...'夫基额敦各拜勐岩朝根道包生一小军龙梅红英秀芳春',
]);

/** Such names of two characters; most pairs of those characters are ordinary words. */
export const shortForeignNames = new Set(
	(
		'卓玛 央金 格桑 扎西 洛桑 次旦 次仁 巴桑 达瓦 尼玛 边巴 普布 拉姆 索朗 占堆 旺堆 丹增 多吉 罗布 平措 桑吉 白玛 ' +
		'木呷 强巴 贡布 达娃 曲珍 德吉 次央 次珍 索南 才让 卓嘎 央宗 拉巴 米玛 旦增 日则 木果 尔古 伍呷 阿支 ' +
		'阿依 阿呷 阿牛 阿米 艾力 玉香 岩温 岩罕 日吉 巴图 娜仁 其其 敖日 萨仁 木嘎 沙马 吉克 勒伍 阿苏 阿且'
	).split(' '),
);

/** What children are called at home; nobody else is. */
export const petNames = new Set(
	'石头 虎子 柱子 栓子 铁蛋 狗蛋 毛蛋 二丫 大宝 二宝 丫头 豆子 豆包 团子 虎头 狗娃 牛娃 毛头 大毛 二毛'.split(
		' ',
	),
);

/** Endings that say by themselves that a name is Mongol, Tibetan, Uyghur or Yi. */
export const foreignEndings =
	/^\p{Script=Han}{1,3}(?:日娜|日勒|高娃|其其格|木格|图雅|巴雅尔|格日勒|卓玛|卓嘎|央金|央宗|拉姆|次仁|多杰|多吉|江措|加措|顿珠|旺姆|古丽|古力|努尔|买提|木江|提江|阿果|阿依|木呷|阿呷|尔布|惹古|嫫)$/u;

/** Whether all characters of a given name are such as parents choose. */
export const isTypicalGiven = (given: string): boolean =>
	[...given].every((character) => givenCharacters.has(character));
