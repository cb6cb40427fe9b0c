/**
 * Said to a browser that may not come in, in both languages, since it isn't known who reads it. Its link matters: when
 * the address was followed from a page of another site, the browser holds the cookie back till a step is taken here.
 */
export const REFUSAL_PAGE = `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>هامش · Hamesh</title>
<main>
<h1>لم يُفتح هامش</h1>
<p>هذه الصفحة لا تُفتح إلا من الرابط الظاهر في الطرفية، وكل رابط يصلح مرة واحدة. إن كنت قد جئت منه الآن،
<a href="/">فتابع إلى هامش</a>. وإلا فأوقف البرنامج في الطرفية وشغّله من جديد، ثم افتح الرابط الجديد.</p>
<section lang="en" dir="ltr">
<h1>Hamesh did not open</h1>
<p>This page opens only from the link shown in the terminal, and each link works once. If you have just come from it,
<a href="/">go on to Hamesh</a>. Otherwise stop the program in the terminal, start it again, and open the new link.</p>
</section>
</main>
</html>
`;
